package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A tale told in many languages. Each translator made two sentences of the fourth, and most of them
 * one of the seventh and eighth.
 */
class ScriptsTest {

  private static final List<String> TALE =
      List.of(
          "The lighthouse",
          "Old Marta climbed the 212 steps of the lighthouse every evening.",
          "At the top she lit the lamp and wrote the weather into a thick green book.",
          "In the winter of 1931 a storm broke three windows, and the lamp went out for the first"
              + " time.",
          "Was anybody at sea that night?",
          "Two fishing boats, the Aurora and the Petrel, were on their way home with 40 boxes of"
              + " herring.",
          "Marta took a heavy drum from the cellar and carried it up to the gallery.",
          "She beat it until morning, although nobody could tell whether the sound was carried over"
              + " the waves.",
          "Both boats came in at 6 o'clock.",
          "The men have called her the drummer ever since.");

  private static void assertAligned(String locale, String... translation) {
    assertThat(
            Aligning.align(
                Aligning.english(TALE), TextSide.plain(LocaleTag.of(locale), List.of(translation))))
        .containsExactly(
            "[0]:[0]",
            "[1]:[1]",
            "[2]:[2]",
            "[3]:[3, 4]",
            "[4]:[5]",
            "[5]:[6]",
            "[6, 7]:[7]",
            "[8]:[8]",
            "[9]:[9]");
  }

  private static void assertAlignedWithoutMerge(String locale, String... translation) {
    assertThat(
            Aligning.align(
                Aligning.english(TALE), TextSide.plain(LocaleTag.of(locale), List.of(translation))))
        .containsExactly(
            "[0]:[0]",
            "[1]:[1]",
            "[2]:[2]",
            "[3]:[3, 4]",
            "[4]:[5]",
            "[5]:[6]",
            "[6]:[7]",
            "[7]:[8]",
            "[8]:[9]",
            "[9]:[10]");
  }

  @Test
  void latinLettersOfPolish() {
    assertAligned(
        "pl",
        "Latarnia morska",
        "Stara Marta co wieczór wchodziła po 212 stopniach latarni.",
        "Na górze zapalała lampę i zapisywała pogodę w grubej zielonej księdze.",
        "Zimą 1931 roku burza wybiła trzy okna.",
        "Lampa zgasła po raz pierwszy.",
        "Czy ktoś był tej nocy na morzu?",
        "Dwie łodzie rybackie, Aurora i Petrel, wracały do domu z 40 skrzyniami śledzi.",
        "Marta przyniosła z piwnicy ciężki bęben, zaniosła go na galerię i biła w niego do rana,"
            + " choć nikt nie wiedział, czy dźwięk niesie się ponad falami.",
        "Obie łodzie wpłynęły o godzinie 6.",
        "Od tamtej pory mężczyźni nazywają ją doboszką.");
  }

  @Test
  void cyrillicLettersOfRussian() {
    assertAligned(
        "ru",
        "Маяк",
        "Старая Марта каждый вечер поднималась по 212 ступеням маяка.",
        "Наверху она зажигала лампу и записывала погоду в толстую зелёную книгу.",
        "Зимой 1931 года буря выбила три окна.",
        "Лампа погасла в первый раз.",
        "Был ли кто-нибудь в море той ночью?",
        "Две рыбацкие лодки, «Аврора» и «Петрел», возвращались домой с 40 ящиками сельди.",
        "Марта взяла в погребе тяжёлый барабан, отнесла его наверх на галерею и била в него до"
            + " утра, хотя никто не мог сказать, разносится ли звук над волнами.",
        "Обе лодки пришли в 6 часов.",
        "С тех пор мужчины зовут её барабанщицей.");
  }

  @Test
  void greekLetters() {
    assertAligned(
        "el",
        "Ο φάρος",
        "Η γριά Μάρθα ανέβαινε κάθε βράδυ τα 212 σκαλοπάτια του φάρου.",
        "Στην κορυφή άναβε τη λάμπα και έγραφε τον καιρό σε ένα χοντρό πράσινο βιβλίο.",
        "Τον χειμώνα του 1931 μια καταιγίδα έσπασε τρία παράθυρα.",
        "Η λάμπα έσβησε για πρώτη φορά.",
        "Ήταν κανείς στη θάλασσα εκείνη τη νύχτα;",
        "Δύο ψαρόβαρκες, η Αυρόρα και η Πέτρελ, γύριζαν στο σπίτι με 40 κασόνια ρέγγες.",
        "Η Μάρθα πήρε από το υπόγειο ένα βαρύ τύμπανο, το ανέβασε στον εξώστη και το χτυπούσε ως"
            + " το πρωί, αν και κανείς δεν ήξερε αν ο ήχος περνούσε πάνω από τα κύματα.",
        "Και οι δύο βάρκες μπήκαν στις 6 η ώρα.",
        "Από τότε οι άντρες τη φωνάζουν τυμπανίστρια.");
  }

  @Test
  void arabicLettersAndDigits() {
    assertAligned(
        "ar",
        "المنارة",
        "كانت مارتا العجوز تصعد كل مساء درجات المنارة البالغ عددها ٢١٢ درجة.",
        "وفي الأعلى كانت تشعل المصباح وتكتب حالة الطقس في دفتر أخضر سميك.",
        "في شتاء عام ١٩٣١ كسرت عاصفة ثلاث نوافذ.",
        "وانطفأ المصباح لأول مرة.",
        "هل كان أحد في البحر تلك الليلة؟",
        "كان قاربا صيد، أورورا وبيتريل، في طريقهما إلى البيت ومعهما ٤٠ صندوقا من الرنجة.",
        "أخذت مارتا طبلا ثقيلا من القبو وحملته إلى الشرفة وظلت تقرعه حتى الصباح، مع أن أحدا لم يكن"
            + " يعرف إن كان الصوت يصل فوق الأمواج.",
        "دخل القاربان في الساعة ٦.",
        "ومنذ ذلك الحين يسميها الرجال الطبالة.");
  }

  @Test
  void devanagariLettersAndDigitsOfHindi() {
    assertAligned(
        "hi",
        "प्रकाशस्तंभ",
        "बूढ़ी मार्ता हर शाम प्रकाशस्तंभ की २१२ सीढ़ियाँ चढ़ती थी।",
        "ऊपर वह दीपक जलाती और एक मोटी हरी किताब में मौसम का हाल लिखती थी।",
        "१९३१ की सर्दियों में एक तूफ़ान ने तीन खिड़कियाँ तोड़ दीं।",
        "दीपक पहली बार बुझ गया।",
        "क्या उस रात कोई समुद्र में था?",
        "मछली पकड़ने वाली दो नावें, ऑरोरा और पेट्रेल, हेरिंग की ४० पेटियाँ लेकर घर लौट रही थीं।",
        "मार्ता तहखाने से एक भारी ढोल लाई, उसे ऊपर छज्जे पर ले गई और सुबह तक बजाती रही, हालाँकि"
            + " कोई नहीं जानता था कि आवाज़ लहरों के पार पहुँचती है या नहीं।",
        "दोनों नावें ६ बजे अंदर आईं।",
        "तब से लोग उसे ढोल वाली कहते हैं।");
  }

  @Test
  void hanOfChinese() {
    assertAlignedWithoutMerge(
        "zh",
        "灯塔",
        "老玛尔塔每天晚上都要爬灯塔的212级台阶。",
        "到了塔顶，她点亮灯，把天气写进一本厚厚的绿皮本子里。",
        "1931年冬天，一场风暴打碎了三扇窗户。",
        "灯第一次熄灭了。",
        "那天夜里海上有人吗？",
        "两条渔船，奥罗拉号和海燕号，正载着40箱鲱鱼往家里赶。",
        "玛尔塔从地窖里搬出一面沉重的大鼓，把它抬到塔上的回廊。",
        "她一直敲到天亮，尽管没有人知道鼓声能不能传过海浪。",
        "两条船6点钟进了港。",
        "从那以后，男人们都叫她鼓手。");
  }

  @Test
  void kanaAndHanOfJapanese() {
    assertAlignedWithoutMerge(
        "ja",
        "灯台",
        "年老いたマルタは毎晩、灯台の212段の階段を上っていました。",
        "上に着くとランプをともし、その日の天気を厚い緑の帳面に書きつけました。",
        "1931年の冬、嵐が三つの窓を割りました。",
        "ランプは初めて消えました。",
        "その夜、海には誰かいたのでしょうか。",
        "二そうの漁船、オーロラ号とペトレル号が、40箱のニシンを積んで家に帰るところでした。",
        "マルタは地下室から重い太鼓を持ち出して上の回廊まで運びました。",
        "音が波を越えて届くかどうか誰にも分からないのに、彼女は朝までたたき続けました。",
        "二そうとも6時に港に入りました。",
        "それからというもの、男たちは彼女を太鼓たたきと呼んでいます。");
  }

  @Test
  void hangulOfKorean() {
    assertAligned(
        "ko",
        "등대",
        "늙은 마르타는 저녁마다 등대의 계단 212개를 올라갔다.",
        "꼭대기에서 등불을 켜고 두꺼운 초록색 공책에 날씨를 적었다.",
        "1931년 겨울에 폭풍이 창문 세 개를 깨뜨렸다.",
        "등불이 처음으로 꺼졌다.",
        "그날 밤 바다에 누가 있었을까?",
        "고기잡이배 두 척, 오로라호와 페트렐호가 청어 40상자를 싣고 집으로 돌아오고 있었다.",
        "마르타는 지하실에서 무거운 북을 꺼내 위쪽 난간까지 들고 올라가서, 소리가 파도를 넘어 들리는지 아무도 알 수 없었지만 아침까지 두드렸다.",
        "두 배 모두 6시에 들어왔다.",
        "그 뒤로 남자들은 그녀를 북치는 여자라고 부른다.");
  }

  @Test
  void thaiWithoutSpacesOrStops() {
    assertAligned(
        "th",
        "ประภาคาร",
        "มาร์ตาผู้ชราปีนบันได 212 ขั้นของประภาคารทุกเย็น",
        "เมื่อถึงยอดเธอจุดตะเกียงและจดสภาพอากาศลงในสมุดสีเขียวเล่มหนา",
        "ในฤดูหนาวปี 1931 พายุพัดหน้าต่างแตกสามบาน",
        "ตะเกียงดับเป็นครั้งแรก",
        "คืนนั้นมีใครอยู่ในทะเลหรือเปล่า",
        "เรือประมงสองลำ ออโรรากับเพเทรล กำลังกลับบ้านพร้อมปลาเฮร์ริง 40 ลัง",
        "มาร์ตาหยิบกลองใบหนักจากห้องใต้ดินขึ้นไปบนระเบียง แล้วตีจนถึงเช้า แม้ว่าไม่มีใครรู้ว่าเสียงจะดังข้ามคลื่นไปหรือไม่",
        "เรือทั้งสองลำเข้าฝั่งตอน 6 โมง",
        "ตั้งแต่นั้นมาพวกผู้ชายก็เรียกเธอว่ามือกลอง");
  }

  @ParameterizedTest
  @EnumSource
  void aBookInEachScript(InventedTongue tongue) {
    InventedBook book = InventedBook.of(200, 7, tongue);
    assertThat(Aligning.score(book).f1()).isGreaterThan(0.9);
  }
}

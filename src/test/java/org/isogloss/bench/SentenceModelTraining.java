package org.isogloss.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.isogloss.segment.evaluate.ConlluReader;
import org.isogloss.segment.evaluate.GoldException;
import org.isogloss.segment.evaluate.GoldParagraph;
import org.isogloss.segment.evaluate.GoldSentence;
import org.isogloss.text.Sha256;

/**
 * Trains a sentence model with OpenNLP's own trainer, so that the same treebank always gives the
 * same bytes. {@code docs/segmentation-models.md} says which treebanks the models that Isogloss
 * comes with were trained from.
 *
 * <ol>
 *   <li>The treebank's paragraphs, or ten sentences at a time where it marks none, are the samples.
 *   <li>Where a treebank writes spaces before its punctuation, as if words were counted and not
 *       read, each sample is given twice: as it stands, and as people write.
 *   <li>OpenNLP trains: maximum entropy, {@value #ITERATIONS} iterations, what occurs fewer than
 *       {@value #CUTOFF} times is left out.
 *   <li>The model's file is written again without the time of its making.
 * </ol>
 *
 * <p>Run by {@code mvn -Ptrain test-compile exec:exec -Dlanguage=vi -Dmodel=OUT
 * -Dtreebank=FILE.conllu}.
 */
public final class SentenceModelTraining {

  private static final int ITERATIONS = 150;
  private static final int CUTOFF = 5;
  private static final char[] TERMINATORS = {'.', '!', '?', '…'};
  private static final String SPACED = "\\s+([.!?…,;:)\\]»”])";

  private SentenceModelTraining() {}

  /**
   * Trains and writes a model, and prints its SHA-256.
   *
   * @param args the language, the file to write, a treebank or more
   */
  public static void main(String[] args) throws IOException, GoldException {
    byte[] model = timeless(train(args[0], List.of(args).subList(2, args.length)));
    Files.write(Path.of(args[1]), model);
    System.out.println(Sha256.hex(model) + "  " + args[1] + "  " + model.length + " bytes");
  }

  private static List<SentenceSample> samples(List<GoldSentence> sentences) {
    List<SentenceSample> samples = new ArrayList<>();
    add(sentences, samples);
    long spaced = sentences.stream().filter(s -> s.text().matches(".*\\s[.!?…]$")).count();
    if (spaced > sentences.size() / 2) {
      add(sentences.stream().map(SentenceModelTraining::asWritten).toList(), samples);
    }
    return samples;
  }

  private static GoldSentence asWritten(GoldSentence sentence) {
    String text = sentence.text().replaceAll(SPACED, "$1");
    return new GoldSentence(text, sentence.spaceAfter(), sentence.startsParagraph());
  }

  private static void add(List<GoldSentence> sentences, List<SentenceSample> samples) {
    for (GoldParagraph paragraph : GoldParagraph.of(sentences, false)) {
      String text = paragraph.text();
      List<Span> spans = new ArrayList<>();
      int start = 0;
      for (int end : paragraph.ends()) {
        spans.add(new Span(start, end));
        start = text.charAt(end) == ' ' ? end + 1 : end;
      }
      spans.add(new Span(start, text.length()));
      samples.add(new SentenceSample(text, spans.toArray(new Span[0])));
    }
  }

  private static SentenceModel train(String language, List<String> files)
      throws IOException, GoldException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory(language, true, null, TERMINATORS);
    List<SentenceSample> samples = new ArrayList<>();
    for (String file : files) {
      List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
      samples.addAll(samples(ConlluReader.read(file, lines)));
    }
    return SentenceDetectorME.train(
        language, ObjectStreamUtils.createObjectStream(samples), factory, parameters);
  }

  /** The model's file with its entries in order and without times. */
  private static byte[] timeless(SentenceModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize((OutputStream) written);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    entries.computeIfPresent("manifest.properties", (name, bytes) -> withoutTime(bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry timeless = new ZipEntry(entry.getKey());
        timeless.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(timeless);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] withoutTime(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("Timestamp="))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

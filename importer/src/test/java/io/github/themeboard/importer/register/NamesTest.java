package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.PhraseAutomaton;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static List<String> in(String text, String... names) {
    List<Names.Named<String>> all = new ArrayList<>();
    for (String name : names) {
      all.add(new Names.Named<>(name, name));
    }
    String folded = Folding.fold(text);
    return Names.of(all).in(folded, Folding.lower(folded), new Span(0, text.length())).stream()
        .map(h -> h.start() + ":" + text.substring(h.start(), h.end()))
        .toList();
  }

  @Test
  void theLongestNameWins() {
    assertThat(in("Tencent Music and Tencent", "Tencent", "Tencent Music"))
        .containsExactly("0:Tencent Music", "18:Tencent");
    assertThat(in("中国核电与中国核电技术", "中国核电", "核电技术", "国核")).containsExactly("0:中国核电", "5:中国核电");
  }

  @Test
  void aLatinNameStandsBetweenWordBoundaries() {
    assertThat(in("Metal, Meta. META-like; Metaverse", "Meta"))
        .containsExactly("7:Meta", "13:META");
    assertThat(in("国产AMD处理器", "AMD")).containsExactly("2:AMD");
    assertThat(in("13M of 3M", "3M")).containsExactly("7:3M");
  }

  @Test
  void aChineseNameStandsAnywhere() {
    assertThat(in("看好华为的昇腾", "华为")).containsExactly("2:华为");
  }

  @Test
  void capitalsTellNamesFromWords() {
    assertThat(in("an apple, Apple, APPLE", "Apple")).containsExactly("10:Apple", "17:APPLE");
    assertThat(in("china mobile users; China Mobile", "China Mobile"))
        .containsExactly("20:China Mobile");
    assertThat(in("Gac and GAC", "GAC")).containsExactly("8:GAC");
  }

  @Test
  void addressesAreNoNames() {
    assertThat(in("www.Nvidia.com and mail@nvidia and Nvidia.", "Nvidia"))
        .containsExactly("35:Nvidia");
  }

  @Test
  void fullWidthLettersAreRead() {
    assertThat(in("ＴＣＬ科技", "TCL科技")).containsExactly("0:ＴＣＬ科技");
  }

  /** The automaton against the plain way, on random texts over few letters. */
  @Test
  void theAutomatonFindsWhatAPlainSearchFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> names = new ArrayList<>(new TreeSet<>(words(random)));
      PhraseAutomaton automaton = new PhraseAutomaton();
      for (int i = 0; i < names.size(); i++) {
        automaton.add(names.get(i), i);
      }
      automaton.ready();
      String text = word(random, 60);
      TreeSet<String> found = new TreeSet<>();
      automaton.scan(text, 0, 60, (s, e, n) -> found.add(s + ":" + names.get(n)));
      TreeSet<String> expected = new TreeSet<>();
      for (String name : names) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          expected.add(at + ":" + name);
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      words.add(word(random, 1 + random.nextInt(5)));
    }
    return words;
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}

package org.sarcomafhir.terminology;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomafhir.terminology.store.Member;

/** Which codes of a list come nearest to what somebody wrote. */
public final class NearestMembers {

  /**
   * A code and how near it is.
   *
   * @param member the code
   * @param likeness 1 when the code or a name is the same but for case, accents, spaces and hyphens
   */
  public record Near(Member member, double likeness) {

    /** Whether it says the same. */
    public boolean isSame() {
      return likeness == 1;
    }
  }

  private NearestMembers() {}

  /**
   * The codes near to any of the names, the nearest first.
   *
   * @param most how many at most
   * @return none when nothing is near
   */
  public static List<Near> of(Collection<String> names, Collection<Member> members, int most) {
    List<Wording> wordings = names.stream().map(Wording::of).toList();
    return members.stream()
        .map(member -> new Near(member, likeness(wordings, member)))
        .filter(near -> near.likeness() > 0)
        .sorted(
            Comparator.comparingDouble(Near::likeness)
                .reversed()
                .thenComparing(near -> near.member().code().code()))
        .limit(most)
        .toList();
  }

  private static double likeness(List<Wording> wordings, Member member) {
    return Stream.concat(Stream.of(member.code().code()), member.names())
        .map(Wording::of)
        .flatMapToDouble(name -> wordings.stream().mapToDouble(word -> word.likenessTo(name)))
        .max()
        .orElse(0);
  }
}

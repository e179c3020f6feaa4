package org.sarcomafhir.fhir;

/**
 * The one place that says in which order the interceptors of all capabilities run. Lower runs
 * first; HAPI's own interceptors run at 0 unless they say otherwise.
 */
public final class InterceptorOrder {

  /** Takes down that there was a request, before anybody refuses it. */
  public static final int TAKE_DOWN_REQUEST = -700;

  /** Refuses what is too much or cannot be read, before anybody looks what it means. */
  public static final int LIMIT = -600;

  /** Rejects what HAPI would fail on or silently ignore. */
  public static final int CHECK_REQUEST = -500;

  /** Asks the release gate whether this caller may be answered at all. */
  public static final int AUTHORISE = -400;

  /** Limits what is asked for to what the caller may see. */
  public static final int NARROW = -390;

  /** Asks parts of a search one by one, when nothing is added to it any more. */
  public static final int SPLIT = -380;

  /** Works out what no index holds, for the resources that the parts asked before leave. */
  public static final int COMPUTE = -370;

  /** Takes down what arrived, before anybody changes it. */
  public static final int RECEIVE = -350;

  /**
   * Judges a resource or Bundle before anything of it is parsed or stored, and puts the entries of
   * a batch that were taken out for it back at their places in the answer.
   */
  public static final int VALIDATE = -300;

  /** Puts answers into their final words. */
  public static final int EXPLAIN_ERRORS = -100;

  /** Refuses a Bundle whose entries contradict each other, before anybody asks the store. */
  public static final int CHECK_ENTRIES = 100;

  /** Takes down which entry is which, and completes the answers to entries that were refused. */
  public static final int KNOW_ENTRIES = 200;

  /** Marks what is stored; needs the entries known and all verdicts on single resources. */
  public static final int MARK = 250;

  /** Judges what a resource refers to, before anybody looks there. */
  public static final int JUDGE_REFERENCES = 260;

  /** Compares the entries with what is stored; needs them known, and answers at their places. */
  public static final int COMPARE_WITH_STORE = 300;

  /**
   * Judges a resource together with others before the commit, after those who only look whether its
   * references may stand.
   */
  public static final int JUDGE_TOGETHER = 400;

  /** Takes down what was written, after all who may still refuse it. */
  public static final int OBSERVE = 500;

  /** Takes down what is about to leave, after all who take something out of it. */
  public static final int TAKE_DOWN_ANSWER = 900;

  /** Sends an answer that needs no encoding, when nobody has anything against it. */
  public static final int SEND = 1000;

  private InterceptorOrder() {}
}

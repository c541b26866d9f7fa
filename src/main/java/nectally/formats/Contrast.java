package nectally.formats;

/**
 * Colours as far apart as people need who see them side by side: 3:1 for shapes, by the Web Content
 * Accessibility Guidelines 2.2, 1.4.11 and "relative luminance" (w3.org/TR/WCAG22).
 */
final class Contrast {

  private static final double ENOUGH = 3.05;
  private static final int STEPS = 64;

  private Contrast() {}

  /**
   * Returns a colour that stands out from a paper: itself, or as little darker or lighter as is
   * enough.
   *
   * @param colour six hexadecimal digits
   * @param paper six hexadecimal digits, of a very light or a very dark colour
   */
  static String against(String paper, String colour) {
    int end = luminance(paper) > 0.5 ? 0 : 255;
    for (int step = 0; step < STEPS; step++) {
      StringBuilder mixed = new StringBuilder();
      for (int at = 0; at < 6; at += 2) {
        int part = channel(colour, at);
        mixed.append(String.format("%02x", part + (end - part) * step / STEPS));
      }
      if (ratio(mixed.toString(), paper) >= ENOUGH) {
        return mixed.toString();
      }
    }
    return end == 0 ? "000000" : "ffffff";
  }

  /** Returns how far apart two colours are, from 1 to 21. */
  static double ratio(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(channel(colour, 0))
        + 0.7152 * linear(channel(colour, 2))
        + 0.0722 * linear(channel(colour, 4));
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int channel(String colour, int at) {
    return Integer.parseInt(colour.substring(at, at + 2), 16);
  }
}

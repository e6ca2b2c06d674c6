using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

/// <summary>The slow, obvious twin: n-grams as text in a dictionary of those that were seen, floating-point sums.</summary>
internal static class NaiveLinearScorer
{
    public static double? LogOdds(LinearView view, string folded)
    {
        double? best = null;
        for (var rest = folded; rest.Length > 0;)
        {
            var piece = rest[..TextPieces.Next(rest)];
            rest = rest[piece.Length..];
            if (OfPiece(view, piece) is { } odds && (best is null || odds > best)) best = odds;
        }

        return best;
    }

    private static double? OfPiece(LinearView view, string piece)
    {
        var symbols = view.View == TextView.Characters ? Characters(piece) : Sounds(piece);
        if (symbols.Count == 0) return null;
        var places = new HashSet<int>();
        for (var order = 1; order <= view.Order; order++)
        {
            for (var first = 0; first + order <= symbols.Count; first++) places.Add(NGram.Place([.. symbols.Skip(first).Take(order)], view.Bits));
        }

        return (places.Sum(place => (double)view.Weights[place]) * view.Scale / Math.Sqrt(places.Count + 80)) + view.Bias;
    }

    private static List<ushort> Characters(string piece) =>
        [.. piece.Where(c => c >= 0x80 || char.IsAsciiLetterOrDigit(c)).Select(c => char.IsAsciiDigit(c) ? '0' : c)];

    private static List<ushort> Sounds(string piece)
    {
        var sounds = new Sound[piece.Length];
        var count = SoundReading.Read(piece, sounds);
        return [.. sounds.Take(count).Where(sound => sound.Id != Sound.Boundary).Select(sound => sound.Id >= Sound.FirstDigit ? Sound.FirstDigit : sound.Id)];
    }
}

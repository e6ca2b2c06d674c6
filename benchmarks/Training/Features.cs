using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>A text as a model sees it: by the same code that reads it later.</summary>
internal static class Features
{
    /// <summary>The folded characters without the names of stickers, as far as one piece reaches.</summary>
    public static string Fold(string text)
    {
        var folded = SpokenText.Fold(text);
        return folded.Length <= TextPieces.Longest ? folded : folded[..TextPieces.Longest];
    }

    public static ushort[] Symbols(TextView view, string folded)
    {
        var room = new ushort[3 * TextPieces.Longest];
        var run = new SymbolRun(room.AsSpan(0, TextPieces.Longest), room.AsSpan(TextPieces.Longest, TextPieces.Longest), room.AsSpan(2 * TextPieces.Longest));
        run.Read(view, folded);
        return [.. run.Symbols];
    }

    /// <summary>The places of its n-grams, each once.</summary>
    public static int[] Places(TextView view, string folded, int order, int bits)
    {
        var symbols = Symbols(view, folded);
        var places = new HashSet<int>();
        for (var last = 0; last < symbols.Length; last++)
        {
            for (var length = 1; length <= order && length <= last + 1; length++) places.Add(NGram.Place(symbols.AsSpan(last + 1 - length, length), bits));
        }

        return [.. places];
    }

    /// <summary>For the gate: each character, the syllable that it shares with others, and each two neighbours.</summary>
    public static int[] GatePlaces(string folded) =>
    [
        .. folded.Select(character => (int)character)
            .Concat(folded.Select(character => (int)SyllableTable.OfCharacter[character]).Where(id => id != 0).Select(id => GateTrainer.Syllables + id))
            .Concat(Enumerable.Range(1, Math.Max(0, folded.Length - 1)).Select(at => GateTrainer.Pairs + (int)(PairHash.Of(folded[at - 1], folded[at]) >> PairHash.SlotShift)))
            .Distinct(),
    ];
}

using WeChatPolicy.Rules.Text;
using Part = WeChatPolicy.Rules.Text.TextPart;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>The obvious first look: every place is looked at.</summary>
internal static class Skimming
{
    /// <summary>Blocks of a text in which no place is passed over.</summary>
    internal static SignBlock Everything(string folded)
    {
        var blocks = new SkimMemory.Block[(folded.Length + SkimMemory.Length - 1) / SkimMemory.Length];
        Fill(folded, blocks);
        return Block(folded, blocks);
    }

    /// <summary>Blocks of a text as a first look left them.</summary>
    internal static SignBlock Block(string folded, ReadOnlySpan<SkimMemory.Block> blocks)
    {
        var memory = new SkimMemory();
        var part = new Part { Name = "", Text = folded, FoldedEnd = folded.Length };
        blocks.CopyTo(memory.Add(folded.Length, out part.FirstBlock));
        var block = new SignBlock();
        block.Begin(memory, part);
        return block;
    }

    /// <summary>Lets the passes look at every place of a part that was read before.</summary>
    internal static void Everything(AnalysisBuffer reading, int part)
    {
        ref var place = ref reading.Place(part);
        var folded = reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd];
        Fill(folded, reading.Skim.Add(folded.Length, out place.FirstBlock));
        reading.Disguises.Block.Begin(reading.Skim, place);
    }

    private static void Fill(ReadOnlySpan<char> folded, Span<SkimMemory.Block> blocks)
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            var (all, hidden, between, boundaries) = (0ul, 0ul, 0ul, 0ul);
            for (var at = block * SkimMemory.Length; at < Math.Min(folded.Length, (block + 1) * SkimMemory.Length); at++)
            {
                var (bit, behind) = (1ul << (at % SkimMemory.Length), at + 1 < folded.Length ? folded[at + 1] : FoldCode.PartEnd);
                all |= bit;
                if (SignMarks.MaySound(folded[at], behind)) hidden |= bit;
                if (SignMarks.MayStandBetween(folded[at], behind)) between |= bit;
                if (FoldCode.IsBoundary(folded[at])) boundaries |= bit;
            }

            blocks[block] = new(all, all, hidden, between, boundaries);
        }
    }
}

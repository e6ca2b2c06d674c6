using System.Numerics;
using System.Runtime.Intrinsics;

namespace WeChatPolicy.Rules.Text;

/// <summary>The first look at folded text: one access to memory for each character and one for each pair says where anything may be.</summary>
/// <remarks>
/// It finds nothing itself. Every pass looks only at the places that it leaves, and a learned reading is asked only where its gate lets the
/// part pass. Its obvious twins are the passes without it.
/// </remarks>
internal sealed class SkimTable
{
    /// <summary>So many gates are asked here; further ones are asked by their own readings.</summary>
    internal const int MostGates = 3;

    private const int BoundaryBit = 31;

    // For each folded character the weights of the gates, a byte each, and whether it ends a clause.
    private readonly FixedTable<uint> _characters;

    // For the hash of each pair of neighbours what it adds to the weight of the second.
    private readonly FixedTable<uint> _pairs;
    private readonly QuietPairs _quiet = new();
    private readonly Func<char, char, Beginnings> _look;
    private readonly int[] _least;

    /// <param name="look">Says what may begin where two characters stand; asked of pairs that are not known to be quiet.</param>
    /// <param name="gates">The gates that are asked in passing.</param>
    internal SkimTable(Func<char, char, Beginnings> look, IReadOnlyList<CharacterGate> gates)
    {
        _look = look;
        _least = [.. gates.Select(gate => gate.Least)];
        var (characters, pairs) = (new uint[CharacterGate.Characters], new uint[PairHash.Slots]);
        for (var unit = 0; unit < characters.Length; unit++)
        {
            for (var gate = 0; gate < gates.Count; gate++) characters[unit] |= (uint)(byte)gates[gate].Weights[unit] << (8 * gate);
            if (FoldCode.IsBoundary((char)unit)) characters[unit] |= 1u << BoundaryBit;
        }

        for (var gate = 0; gate < gates.Count; gate++)
        {
            for (var slot = 0; slot < gates[gate].Pairs.Length; slot++) pairs[slot] |= (uint)(byte)gates[gate].Pairs[slot] << (8 * gate);
        }

        (_characters, _pairs) = (characters, pairs);
    }

    /// <param name="look">Says what may begin where two characters stand.</param>
    /// <param name="tables">What was prepared of the library's own gates.</param>
    internal SkimTable(Func<char, char, Beginnings> look, TableReader tables) =>
        (_look, _characters, _pairs, _least) = (look, tables.Next<uint>(), tables.Next<uint>(), tables.Next<int>().AsSpan().ToArray());

    internal void Write(TableWriter to)
    {
        to.Add(_characters);
        to.Add(_pairs);
        to.Add<int>(_least);
    }

    /// <summary>What it remembers of pairs that are not quiet.</summary>
    internal LoudPairs Loud { get; } = new();

    /// <summary>Reads a part.</summary>
    /// <param name="text">Its folded characters, and the part's end behind them.</param>
    /// <param name="blocks">Receives what there is to look at.</param>
    /// <returns>The gates that let the part pass, a bit each.</returns>
    internal byte Read(ReadOnlySpan<char> text, Span<SkimMemory.Block> blocks)
    {
        var characters = _characters.AsSpan(0, CharacterGate.Characters);
        var pairs = _pairs.AsSpan(0, PairHash.Slots);
        var quiet = _quiet.Tags[..QuietPairs.Slots];
        var before = Vector128<short>.Zero;
        var (stretch, most) = (Vector128<short>.Zero, Vector128<short>.Zero);
        uint pair = text[0];
        for (var block = 0; block < blocks.Length; block++)
        {
            var behind = text[((block * SkimMemory.Length) + 1)..];
            var (loud, boundaries) = (0ul, 0ul);
            for (var place = 0; place < Math.Min(SkimMemory.Length, behind.Length); place++)
            {
                var entry = characters[(int)(pair & 0xFFFF)];
                stretch = Vector128.Max(Vector128<short>.Zero, Vector128.AddSaturate(stretch, Weights(entry) + before));
                most = Vector128.Max(most, stretch);
                boundaries |= (ulong)(entry >> BoundaryBit) << place;
                pair = (pair << 16) | behind[place];
                var hash = pair * PairHash.Multiplier;
                before = Weights(pairs[(int)(hash >> PairHash.SlotShift)]);
                loud |= (QuietPairs.Holds(quiet, hash) ? 0ul : 1ul) << place;
            }

            // What is loud stands in place of what it is until it is looked at: nothing is called while the sums are in registers.
            blocks[block] = new(loud, 0, 0, 0, boundaries);
        }

        for (var block = 0; block < blocks.Length; block++) blocks[block] = Look(text[(block * SkimMemory.Length)..], blocks[block].Terms, blocks[block].Boundaries);
        var passed = 0;
        for (var gate = 0; gate < _least.Length; gate++)
        {
            if (most[gate] >= _least[gate]) passed |= 1 << gate;
        }

        return (byte)passed;
    }

    private SkimMemory.Block Look(ReadOnlySpan<char> text, ulong loud, ulong boundaries)
    {
        var (terms, context, hidden, between) = (0ul, 0ul, 0ul, 0ul);
        for (; loud != 0; loud &= loud - 1)
        {
            var place = BitOperations.TrailingZeroCount(loud);
            var pair = PairFilter.Pair(text[place], text[place + 1]);
            var seen = Loud.Of(pair);
            if (seen == Beginnings.Nothing && (seen = Remember(pair)) == Beginnings.Nothing) continue;

            // Without a branch: which of the four it is nobody can foresee.
            var kinds = (ulong)seen;
            terms |= (kinds & 1) << place;
            context |= ((kinds >> 1) & 1) << place;
            hidden |= ((kinds >> 2) & 1) << place;
            between |= ((kinds >> 3) & 1) << place;
        }

        return new(terms, context, hidden, between, boundaries);
    }

    private Beginnings Remember(uint pair)
    {
        var seen = _look((char)(pair >> 16), (char)pair);
        if (seen == Beginnings.Nothing) _quiet.Remember(pair);
        else Loud.Remember(pair, seen);
        return seen;
    }

    private static Vector128<short> Weights(uint entry) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(entry).AsSByte());
}

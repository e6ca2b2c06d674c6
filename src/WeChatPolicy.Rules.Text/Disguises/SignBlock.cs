namespace WeChatPolicy.Rules.Text;

/// <summary>64 folded characters of a part at a time, as the first look left them to the passes that look for what is hidden.</summary>
internal sealed class SignBlock
{
    internal const int Length = SkimMemory.Length;

    private SkimMemory _skim = null!;
    private int _firstBlock;
    private int _at = -1;
    private SkimMemory.Block _block;
    private ulong _nearBoundaries;

    /// <summary>Bit i says whether a term may be hidden there, as far as the character and the one behind it tell.</summary>
    internal ulong Hidden => _block.Hidden;

    /// <summary>Bit i says whether what is there may stand between two characters of a word, or is the first of several equal ones.</summary>
    /// <param name="holdsStickers">Whether any bracket may begin one.</param>
    internal ulong Obstructions(bool holdsStickers) => _block.Between | (holdsStickers ? _block.Boundaries : _nearBoundaries);

    /// <summary>Another text is going to be read.</summary>
    internal void Begin(SkimMemory skim, in TextPart part) => (_skim, _firstBlock, _at) = (skim, part.FirstBlock, -1);

    /// <summary>Goes to the block that begins at a place, unless it is there.</summary>
    internal void Read(ReadOnlySpan<char> text, int at)
    {
        if (_at == at) return;
        _at = at;
        _block = _skim[_firstBlock + (at / Length)];

        // A mark in between has another no further than one character away; beyond the block, and where the text ends, there may be one.
        var boundaries = _block.Boundaries;
        var near = (boundaries << 1) | (boundaries << 2) | (boundaries >> 1) | (boundaries >> 2) | 3ul | (7ul << Math.Max(0, Math.Min(text.Length - at, Length) - 3));
        _nearBoundaries = boundaries & near;
    }
}

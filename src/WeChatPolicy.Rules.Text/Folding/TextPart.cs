namespace WeChatPolicy.Rules.Text;

/// <summary>One part (body, title, item …) of a reading, and what folding saw in it.</summary>
internal struct TextPart
{
    internal required string Name;
    internal required string Text;

    /// <summary>Where the part begins and ends in the folded text.</summary>
    internal int FoldedStart, FoldedEnd;

    /// <summary>The part's own entries in the list of skips.</summary>
    internal int FirstSkip, EndSkip;

    /// <summary>What folding met that identifiers are made of.</summary>
    internal IdentifierTrigger Seen;

    /// <summary>Where its blocks begin in the <see cref="SkimMemory"/>.</summary>
    internal int FirstBlock;

    /// <summary>The gates of learned readings that let it pass, a bit each.</summary>
    internal byte Gates;

    /// <summary>The same part where another one, which stood before it or is itself, is the first.</summary>
    internal readonly TextPart MovedBy(in TextPart first) => this with
    {
        FoldedStart = FoldedStart - first.FoldedStart,
        FoldedEnd = FoldedEnd - first.FoldedStart,
        FirstSkip = FirstSkip - first.FirstSkip,
        EndSkip = EndSkip - first.FirstSkip,
        FirstBlock = FirstBlock - first.FirstBlock,
    };
}

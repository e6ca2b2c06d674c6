namespace WeChatPolicy.Rules.Text;

/// <summary>What may begin where two characters stand side by side, whatever stands around them.</summary>
[Flags]
internal enum Beginnings
{
    Nothing = 0,

    /// <summary>A term is anchored there.</summary>
    Term = 1,

    /// <summary>A term of context is.</summary>
    Context = 2,

    /// <summary>A term that is written otherwise.</summary>
    Hidden = 4,

    /// <summary>Something stands there between two characters of a word, or a character stands twice.</summary>
    Between = 8,

    /// <summary>Of what is hidden: the second of two characters may be written by its sound.</summary>
    SecondSounds = 16,

    /// <summary>The first may be.</summary>
    FirstSounds = 32,

    /// <summary>Both may be.</summary>
    BothSound = 64,

    /// <summary>The two may have changed places.</summary>
    Swapped = 128,

    /// <summary>The first may look like what is meant.</summary>
    FirstLooksAlike = 256,

    /// <summary>The second may.</summary>
    SecondLooksAlike = 512,

    /// <summary>Any of these.</summary>
    AnyWay = SecondSounds | FirstSounds | BothSound | Swapped | FirstLooksAlike | SecondLooksAlike,
}

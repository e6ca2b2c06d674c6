namespace WeChatPolicy.Rules.Text;

/// <summary>What a text must hold before an <see cref="IdentifierRecogniser"/> is asked to look at it.</summary>
[Flags]
public enum IdentifierTrigger
{
    /// <summary>Nothing; a recogniser with this trigger is never asked.</summary>
    None = 0,

    /// <summary>Six or more digits in all, in whatever form, Chinese numerals included.</summary>
    Digits = 1,

    /// <summary>A commercial at, <c>@</c> or <c>＠</c>.</summary>
    At = 2,

    /// <summary>A full stop between two Latin letters or digits, as in host names and IPv4 addresses.</summary>
    Dot = 4,

    /// <summary>
    /// Sixteen or more UTF-16 units with a digit or five hyphens among them, in which three printable ASCII characters or more stand side by
    /// side that are not digits alone: a setting with its value, an address or a long key may be there.
    /// </summary>
    AsciiRun = 8,

    /// <summary>A match of the recogniser's own <see cref="IdentifierRecogniser.Cue"/> signal.</summary>
    Cue = 16,

    /// <summary>One digit or more, in whatever form: the number of a house, of a vehicle.</summary>
    AnyDigit = 32,

    /// <summary>A plus sign, <c>+</c>, <c>＋</c> or <c>➕</c>, by which people ask to be added.</summary>
    Plus = 64,

    /// <summary>A hyphen behind white space and before a Latin letter or another hyphen, as before an option on a command line.</summary>
    Option = 128,
}

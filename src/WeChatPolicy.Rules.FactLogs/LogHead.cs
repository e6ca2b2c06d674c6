using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>How far a <see cref="FactLog"/> reaches: the number of its entries and the hash of the last one.</summary>
/// <remarks>
/// Kept outside the log (on paper, with an auditor, in another system), a head is an anchor: <see cref="FactLog.VerifyAsync"/>
/// then also finds that the end was cut off, that the whole was put back to an earlier state, and that a log without a key
/// was chained anew.
/// </remarks>
/// <param name="Count">The number of entries, which is the sequence number of the last one.</param>
/// <param name="Hash">The hash of the last entry; of an empty log the hash that its chain begins with.</param>
public readonly record struct LogHead(long Count, LogHash Hash)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">It is not a number, a colon and 64 hexadecimal digits.</exception>
    public static LogHead Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && LogHash.TryParse(text.AsSpan(colon + 1), out var hash)
            ? new LogHead(count, hash)
            : throw new FormatException("The head of a log is a number, a colon and 64 hexadecimal digits.");
    }

    /// <summary>The count, a colon and the hash: <c>1200:9f86d0…</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash}");
}

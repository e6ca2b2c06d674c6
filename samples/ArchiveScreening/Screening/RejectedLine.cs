using System.Globalization;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>A line that could not be read: where it stands and why, without what stands in it.</summary>
/// <param name="Archive">The name of the archive.</param>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sha256">Its digest, by which it can be told apart from others.</param>
/// <param name="Code">The reason for programs.</param>
/// <param name="Reason">The reason for people.</param>
/// <param name="Sequence">The vendor's number of the message, where it is known.</param>
internal sealed record RejectedLine(string Archive, long Line, long Offset, long Length, string Sha256, string Code, LocalizedText Reason, long? Sequence)
{
    /// <summary>Where it stands: the line, or the number of a message of the vendor's answer, which has no lines.</summary>
    public string Place => Line > 0 || Sequence is null ? Line.ToString("N0", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"seq {Sequence}");

    public static RejectedLine Of(string archive, in ReadLine read, ArchiveReject reject) => new(
        archive, read.Line.LineNumber, read.Line.ByteOffset, read.Line.ByteLength, reject.Sha256, reject.Reason.Code, reject.Reason.Text, read.Entry?.Sequence ?? read.Line.Sequence);
}

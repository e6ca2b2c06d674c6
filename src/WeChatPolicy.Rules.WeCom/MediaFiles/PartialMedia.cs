using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Fetches into a folder: something that is not there yet (<c>NAME.part</c>), and where it goes on (<c>NAME.place</c>), which outlive the process.</summary>
/// <remarks>No name of the layout has a dot, so that none of these is taken for a file that arrived.</remarks>
internal sealed class PartialMedia(string path, string sdkFileId)
{
    private const int LongestPlace = 4096;

    private readonly string _part = $"{path}.part";
    private readonly string _place = $"{path}.place";

    // The place is of this id: another message with the same content has another one.
    private readonly string _owner = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sdkFileId)));

    /// <summary>Fetches, and puts what arrived where it belongs.</summary>
    /// <param name="fetch">Fetches into the stream, from the position on, and says how far it came.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public MediaOutcome Complete(Func<Stream, MediaPosition?, Action<MediaPosition>, MediaOutcome> fetch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MediaOutcome outcome;
        using (var part = new FileStream(_part, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
        {
            var from = ReadPlace(part.Length);
            if (from is null) part.SetLength(0);
            outcome = fetch(part, from, WritePlace);
        }

        File.Delete(_place);
        if (outcome.IsWhole) File.Move(_part, path, overwrite: true);
        else if (outcome.ReceivedDigest is not null || outcome.Reason == MediaReason.TooLong) File.Move(_part, $"{path}.rejected", overwrite: true);
        else File.Delete(_part);
        return outcome;
    }

    private MediaPosition? ReadPlace(long length)
    {
        if (!File.Exists(_place) || new FileInfo(_place).Length > LongestPlace) return null;

        // The last line is empty where the file was written to its end.
        return File.ReadAllText(_place).Split('\n') is [var owner, var bytes, var index, ""] && owner == _owner
            && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var before) && before <= length
                ? new MediaPosition(index, before) : null;
    }

    private void WritePlace(MediaPosition position)
    {
        // An index that does not fit on a line is begun anew rather than mistaken for another.
        if (position.Index is not { } index || index.Contains('\n') || index.Length > LongestPlace / 4) File.Delete(_place);
        else File.WriteAllText(_place, string.Create(CultureInfo.InvariantCulture, $"{_owner}\n{position.Bytes}\n{index}\n"));
    }
}

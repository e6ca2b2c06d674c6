namespace WeChatPolicy.Rules.Files;

/// <summary>What the bytes of a file showed.</summary>
/// <remarks>
/// Data alone. What could not be told is <see cref="Ternary.Unknown"/>, and what was not read is named in <see cref="Remarks"/>: an empty
/// text says nothing where <see cref="TextIsWhole"/> is false. Its collections are compared by reference, not by their elements.
/// </remarks>
public sealed record FileInspection
{
    /// <summary>Its name as it was given; of a member, its path inside the container.</summary>
    public required string Name { get; init; }

    /// <summary>The format that its bytes show; <see cref="FileFormat.Unknown"/> where nothing could be looked at.</summary>
    public FileFormat Format { get; init; }

    /// <summary>Which of the documents that share a format it is.</summary>
    public FileKind Kind { get; init; }

    /// <summary>Whether the content may stand under the name's extension.</summary>
    public Ternary AgreesWithName { get; init; }

    /// <summary>Whether it is whole: not cut short, and readable to its end where it is an archive. Unknown where its format has no means to tell, where a bound was met, and behind a password.</summary>
    public Ternary Intact { get; init; }

    /// <summary>Whether its content needs a key or a password. No for an archive that can be opened and holds an encrypted file beside others: see <see cref="Members"/>.</summary>
    public Ternary Encrypted { get; init; }

    /// <summary>Its length in bytes, as far as it was read.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256 of its bytes; <see langword="null"/> where they were not read to the end.</summary>
    public FileDigest? Digest { get; init; }

    /// <summary>MD5 of its bytes, which chat archives announce; <see langword="null"/> where they were not read to the end.</summary>
    public FileDigest? Md5 { get; init; }

    /// <summary>Its text in reading order; of a container also that of its members, each under a line with its path.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether a bound ended something in it, or in a member.</summary>
    internal bool MetBound { get; init; }

    /// <summary>The text without that of its members.</summary>
    internal string OwnText { get; init; } = "";

    /// <summary>Whether <see cref="Text"/> is all that it says. False where a bound, damage, encryption or a part that nobody reads cut it.</summary>
    public bool TextIsWhole { get; init; }

    /// <summary>Marks of classification outside the running text: in headers, watermarks, properties, labels.</summary>
    public IReadOnlyList<ClassificationMark> Marks { get; init; } = [];

    /// <summary>What was not read and why, what is odd about it, in the order in which it was met; those of its members too.</summary>
    public IReadOnlyList<InspectionRemark> Remarks { get; init; } = [];

    /// <summary>The files in it, as far as they were looked at, in the order of the container.</summary>
    public IReadOnlyList<FileInspection> Members { get; init; } = [];

    /// <summary>Adds to a transfer what the host left unknown; what it told stays as it is.</summary>
    /// <remarks>Fills <see cref="FileTransfer.Format"/>, <see cref="FileTransfer.Intact"/>, <see cref="FileTransfer.Encrypted"/>, size, digest and text of what arrived, and its classification where a label says so that the host gave a meaning (<see cref="FileInspectionOptions.Labels"/>). Marks in words stand in the text, where the rules read them. <see cref="ConflictsWith"/> tells where both say something else.</remarks>
    /// <param name="transfer">The transfer of this file.</param>
    public FileTransfer ApplyTo(FileTransfer transfer) => FileFacts.Apply(this, transfer);

    /// <summary>What the host told of a transfer and the bytes of the file contradict.</summary>
    /// <param name="transfer">The transfer of this file, as the host told it.</param>
    public IReadOnlyList<InspectionRemark> ConflictsWith(FileTransfer transfer) => FileFacts.Conflicts(this, transfer);

    /// <summary>No name and no text.</summary>
    public override string ToString() =>
        $"{Format}, encrypted: {Encrypted}, intact: {Intact}, text whole: {TextIsWhole}, {Remarks.Count} remarks, {Members.Count} members";
}

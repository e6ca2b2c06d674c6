namespace WeChatPolicy.Rules.Files;

/// <summary>What a remark is about.</summary>
public enum RemarkCode
{
    /// <summary>The content is none that may stand under the name.</summary>
    NameDisagrees,

    /// <summary>Its end is missing.</summary>
    CutShort,

    /// <summary>It contradicts itself: a checksum, a length or a chain of it is wrong.</summary>
    Damaged,

    /// <summary>Its content is encrypted and was not read.</summary>
    Encrypted,

    /// <summary>An archive whose list of members is encrypted too.</summary>
    NamesEncrypted,

    /// <summary>Some of an archive's members are encrypted, others are not.</summary>
    SomeMembersEncrypted,

    /// <summary>A PDF that opens without a password, though an owner's password restricts what a reader may do with it.</summary>
    RestrictedByOwner,

    /// <summary>One volume of a set: what it holds is not there without the others.</summary>
    OneVolumeOfSeveral,

    /// <summary>A method of compression, or a variant of the format, that is not read here.</summary>
    MethodNotRead,

    /// <summary>A sound-looking file that its reader failed on; what it holds is not known.</summary>
    ReaderFailed,

    /// <summary>The text of such a file is not read here.</summary>
    TextNotRead,

    /// <summary>Containers in containers, deeper than <see cref="FileInspectionOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>More members than <see cref="FileInspectionOptions.MaxMembers"/>.</summary>
    TooManyMembers,

    /// <summary>Longer than <see cref="FileInspectionOptions.MaxFileBytes"/>.</summary>
    TooLong,

    /// <summary>Unpacks to more than <see cref="FileInspectionOptions.MaxExpandedBytes"/>.</summary>
    ExpandsTooFar,

    /// <summary>Unpacks to more than <see cref="FileInspectionOptions.MaxExpansionRatio"/> times its size.</summary>
    ExpandsTooMuch,

    /// <summary>Asks for more memory than <see cref="FileInspectionOptions.MaxDictionaryBytes"/> to unpack.</summary>
    DictionaryTooLarge,

    /// <summary>More text than <see cref="FileInspectionOptions.MaxTextCharacters"/>.</summary>
    TooMuchText,

    /// <summary>Took longer than <see cref="FileInspectionOptions.MaxTime"/>.</summary>
    TookTooLong,

    /// <summary>The name of a member leads out of the archive: it is absolute, or climbs.</summary>
    NameLeadsOut,

    /// <summary>Two members of one name: which of them a receiver sees depends on the program.</summary>
    NameRepeated,

    /// <summary>An archive that holds itself; it is looked at once.</summary>
    HoldsItself,

    /// <summary>Members of an archive that share bytes.</summary>
    MembersOverlap,

    /// <summary>Something in an archive that its directory does not list.</summary>
    UnlistedMember,

    /// <summary>What a member unpacks to is not as long as the archive says.</summary>
    SizeDisagrees,

    /// <summary>A document type definition in XML; it was not followed.</summary>
    DocumentTypeDefinition,

    /// <summary>XML or objects nested deeper than is read.</summary>
    NestedTooDeep,

    /// <summary>A page or a file of pictures without a text; nobody recognised what they show.</summary>
    NoTextLayer,

    /// <summary>Pictures in a document that nobody has looked at.</summary>
    PicturesUnread,

    /// <summary>Characters that the file's fonts do not tell, or tell wrong.</summary>
    CharactersUntold,

    /// <summary>No encoding fits the text for sure.</summary>
    EncodingUntold,

    /// <summary>Text that a reader of the document does not see unless asked for: hidden runs, sheets, rows. It was read.</summary>
    HiddenText,

    /// <summary>Recorded deletions that the document still holds; they are not its text.</summary>
    DeletedText,

    /// <summary>A part of a document that could not be read.</summary>
    PartDamaged,

    /// <summary>A part of a document that is not read here.</summary>
    PartNotRead,

    /// <summary>The document fetches a part of it from elsewhere; nobody did.</summary>
    FetchesFromElsewhere,

    /// <summary>The document holds a program: macros or scripts.</summary>
    HoldsProgram,

    /// <summary>The host's recogniser failed.</summary>
    RecogniserFailed,

    /// <summary>The host told another format than the bytes show.</summary>
    HostSaysOtherFormat,

    /// <summary>The host told another size than what was read.</summary>
    HostSaysOtherSize,

    /// <summary>The host told another digest than that of what was read.</summary>
    HostSaysOtherDigest,

    /// <summary>The host told it whole or damaged, and the bytes show the contrary.</summary>
    HostSaysOtherIntactness,

    /// <summary>The host told it encrypted or open, and the bytes show the contrary.</summary>
    HostSaysOtherEncryption,

    /// <summary>The host told another text than what was read.</summary>
    HostSaysOtherText,

    /// <summary>The host classified it otherwise than its own label does.</summary>
    HostSaysOtherClassification,
}

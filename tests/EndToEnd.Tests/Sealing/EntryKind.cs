namespace EndToEnd.Tests;

/// <summary>What is the matter with an entry of the answer.</summary>
internal enum EntryKind
{
    SmallTalk,
    Breach,
    UnknownKey,
    WrongKey,
    KeyNotBase64,
    KeyTooShort,
    DamagedMessage,
    BrokenJson,
    UnknownType,
    UnreadMember,
    UnknownTime,
    Stranger,
    Private,
    Picture,
    CleanFile,
    SecretFile,
    MissingFile,
    UnknownFile,
    OtherFile,
    ShortFile,
    DamagedFile,
    ComesTwice,
    GoesBack,
}

namespace WeChatPolicy.Rules.WeCom;

/// <summary>What became of fetching a file, a picture, a recording or a video out of the archive.</summary>
public enum MediaReason
{
    /// <summary>It is there, and its MD5 is the one that the archive gives.</summary>
    Complete,

    /// <summary>It came to its end, and the archive gives no digest to hold it to; its size fits where one is given.</summary>
    Unverified,

    /// <summary>It is there by its MD5, and has another size than the archive gives: the archive contradicts itself.</summary>
    OtherSize,

    /// <summary>It came to its end, of the announced size or with none announced, and its MD5 is another one.</summary>
    DigestDiffers,

    /// <summary>It came to its end before the announced size.</summary>
    TooShort,

    /// <summary>It went on beyond the announced size, and no digest says that it is right all the same.</summary>
    TooLong,

    /// <summary>It is larger than <see cref="MediaOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The archive handed out a chunk that leads back to one that was read already, or chunk after chunk with nothing in it.</summary>
    NoProgress,

    /// <summary>The archive names no id that it could be fetched by.</summary>
    NoId,

    /// <summary>The archive does not know the id.</summary>
    UnknownId,

    /// <summary>The archive keeps it no longer.</summary>
    Expired,

    /// <summary>The vendor's library refuses for a reason that does not pass by itself; <see cref="MediaOutcome.SdkError"/> tells it. Another try begins anew.</summary>
    Refused,

    /// <summary>It broke off, and can be taken up where it stopped.</summary>
    Interrupted,

    /// <summary>Nobody has fetched it: it does not lie in the folder.</summary>
    NotThere,
}

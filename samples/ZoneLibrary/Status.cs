using WeChatPolicy.Rules.DataZone;

namespace ZoneLibrary;

/// <summary>What a call came to: <c>wcp_zone_status</c> of the header.</summary>
internal enum Status
{
    Ok,
    NullArgument,
    NoSuchAnalyser,
    TooLarge,
    InvalidUtf8,
    InvalidFacts,
    InvalidOptions,
    OutOfMemory,
    Failed,
}

/// <summary>Statuses by name and by error.</summary>
internal static class Statuses
{
    /// <summary>The name of the header, which ends in a zero and lies where nothing moves it.</summary>
    public static ReadOnlySpan<byte> NameOf(int status) => (Status)status switch
    {
        Status.Ok => "WCP_ZONE_OK\0"u8,
        Status.NullArgument => "WCP_ZONE_NULL_ARGUMENT\0"u8,
        Status.NoSuchAnalyser => "WCP_ZONE_NO_SUCH_ANALYSER\0"u8,
        Status.TooLarge => "WCP_ZONE_TOO_LARGE\0"u8,
        Status.InvalidUtf8 => "WCP_ZONE_INVALID_UTF8\0"u8,
        Status.InvalidFacts => "WCP_ZONE_INVALID_FACTS\0"u8,
        Status.InvalidOptions => "WCP_ZONE_INVALID_OPTIONS\0"u8,
        Status.OutOfMemory => "WCP_ZONE_OUT_OF_MEMORY\0"u8,
        Status.Failed => "WCP_ZONE_FAILED\0"u8,
        _ => "WCP_ZONE_UNKNOWN\0"u8,
    };

    public static Status Of(TranscriptError error) => error switch
    {
        TranscriptError.InvalidFacts => Status.InvalidFacts,
        TranscriptError.InvalidOptions => Status.InvalidOptions,
        _ => Status.InvalidUtf8,
    };
}

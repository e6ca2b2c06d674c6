using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>An answer of the vendor that could not be read to its end. What was handed out before it stays; reading goes on from <see cref="ResumeFrom"/>.</summary>
public sealed class ChatPageException : Exception
{
    /// <summary>One of which nothing is known.</summary>
    public ChatPageException()
        : this("The answer could not be read.")
    {
    }

    /// <summary>One in somebody's own words.</summary>
    public ChatPageException(string message)
        : this(message, (Exception?)null)
    {
    }

    /// <summary>One in somebody's own words that another error brought about.</summary>
    public ChatPageException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Code = "unknown";
        ResumeFrom = ChatCheckpoint.Start;
    }

    internal ChatPageException(string code, string what, ChatCheckpoint resumeFrom, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"The answer behind sequence {resumeFrom.Sequence} was not read to its end ({code}): {what} Read again from the checkpoint."), inner)
    {
        Code = code;
        ResumeFrom = resumeFrom;
    }

    /// <summary>Why, which does not change: <c>sdk-error</c> (the inner exception says which), <c>answer-cut-off</c>, <c>answer-broken</c>, <c>answer-too-large</c>, <c>no-progress</c> or <c>sequence-leap</c>.</summary>
    public string Code { get; }

    /// <summary>From where to read again: behind the last message that was handed out.</summary>
    public ChatCheckpoint ResumeFrom { get; }

    /// <summary>What the vendor's library said, where it was the library.</summary>
    public WeComSdkException? SdkError => InnerException as WeComSdkException;
}

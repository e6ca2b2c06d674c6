namespace Timeline;

/// <summary>Something that the user can set right; the message is shown as it is.</summary>
internal sealed class TimelineException : Exception
{
    public TimelineException()
    {
    }

    public TimelineException(string message)
        : base(message)
    {
    }

    public TimelineException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace ArchiveScreening;

/// <summary>Something that the user gave cannot be used. The message is for the user, and never quotes a chat message.</summary>
internal sealed class ScreeningException : Exception
{
    public ScreeningException()
    {
    }

    public ScreeningException(string message)
        : base(message)
    {
    }

    public ScreeningException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A line of the annotations that cannot be read; it names the line, the field and what is wanted.</summary>
public sealed class AnnotationFormatException : FormatException
{
    /// <summary>One that says nothing.</summary>
    public AnnotationFormatException()
    {
    }

    /// <summary>One with a message.</summary>
    public AnnotationFormatException(string message)
        : base(message)
    {
    }

    /// <summary>One with a message and what brought it about.</summary>
    public AnnotationFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal AnnotationFormatException(long lineNumber, string fault)
        : base($"Annotations, line {lineNumber}: {fault}. Correct the line or take it out.") => LineNumber = lineNumber;

    /// <summary>The number of the line, from 1.</summary>
    public long LineNumber { get; }
}

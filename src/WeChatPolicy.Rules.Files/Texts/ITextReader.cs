namespace WeChatPolicy.Rules.Files;

/// <summary>Reads the text of files of one or several formats.</summary>
internal interface ITextReader
{
    /// <summary>Whether it reads such a file.</summary>
    bool Reads(FileFormat format, FileKind kind);

    /// <summary>Reads a file that is known not to be encrypted as a whole.</summary>
    /// <param name="content">Its bytes, from the first on; can seek. It is not disposed of.</param>
    /// <param name="text">Takes the text, marks, remarks and attached files.</param>
    /// <param name="budget">Asked between steps (<see cref="InspectionBudget.Check"/>); what is unpacked is read through <see cref="BoundedStream"/>.</param>
    /// <remarks>Any exception but that of a cancellation ends the reading of this file: what was collected until then is kept, and is not whole.</remarks>
    void Read(Stream content, TextCollector text, InspectionBudget budget);
}

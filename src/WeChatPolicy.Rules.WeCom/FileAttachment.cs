namespace WeChatPolicy.Rules.WeCom;

/// <summary>A file that a message carries, as the archive describes it.</summary>
public sealed record FileAttachment
{
    /// <summary>Its name, empty where the archive gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Its extension as the archive gives it, without a dot.</summary>
    public string? Extension { get; init; }

    /// <summary>Its size in bytes, where the archive gives one. It may exceed what a signed 64-bit number holds.</summary>
    public ulong? Size { get; init; }

    /// <summary>The MD5 of its content in hexadecimal, where the archive gives it.</summary>
    public string? Md5 { get; init; }

    /// <summary>The extension and the size; never the name.</summary>
    public override string ToString() => $"File .{Extension} of {Size} bytes";
}

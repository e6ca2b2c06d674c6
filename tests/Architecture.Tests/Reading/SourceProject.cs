namespace Architecture.Tests.Reading;

/// <summary>One project of <c>src</c>: its sources and what its project file says of other assemblies.</summary>
internal sealed record SourceProject(string Name, string Folder, IReadOnlyList<string> References, IReadOnlyList<string> Friends, IReadOnlyList<string> Usings, IReadOnlyList<SourceFile> Files);

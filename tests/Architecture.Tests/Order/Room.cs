namespace Architecture.Tests.Order;

/// <summary>A room and the rooms right under it: it may refer to them, and to what they may refer to.</summary>
/// <param name="Name">The project, a slash and the folder directly under it.</param>
internal sealed record Room(string Name, IReadOnlyList<string> Below);

namespace ScreeningService.Problems;

/// <summary>So much waits to be written that no more is taken, or the service is stopping.</summary>
internal sealed class BusyException() : Exception("Too much waits to be written, or the service is stopping.");

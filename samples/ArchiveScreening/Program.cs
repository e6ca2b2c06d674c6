using ArchiveScreening;

using var interruption = new Interruption();
return ScreeningProgram.Run(args, ScreeningHost.OfThisProcess(interruption.Token));

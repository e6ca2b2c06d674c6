using ArchiveScreening;
using WeChatPolicy.Rules.Tool;

// Screening ends in order when it is interrupted; every other command is simply ended.
using var interruption = args is [ToolCommandLine.Screen, ..] ? new Interruption() : null;
return ToolProgram.Run(args, ScreeningHost.OfThisProcess(interruption?.Token ?? CancellationToken.None));

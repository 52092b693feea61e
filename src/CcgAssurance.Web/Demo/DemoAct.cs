using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Web.Demo;

/// <summary>What happened to a quarter once its draft was complete. The day is counted in working days from the conversation.</summary>
public abstract record DemoAct(int Day);

/// <summary>The draft is shared with the group.</summary>
public sealed record DemoShare(int Day) : DemoAct(Day);

/// <summary>The group answers: it agrees with everything but what is listed.</summary>
public sealed record DemoAnswer(int Day, params IReadOnlyList<DemoObjection> Objections) : DemoAct(Day);

/// <summary>What the group does not simply agree with: a judgement, or an issue by its title.</summary>
public sealed record DemoObjection(Focus Focus, string? Issue, CcgVerdict Verdict, string Comment, bool IsPrinted = false);

/// <summary>The governing body comments on the draft.</summary>
public sealed record DemoComment(int Day, string Text) : DemoAct(Day);

/// <summary>The area team replies to everything that the group did not simply agree with.</summary>
public sealed record DemoReply(int Day, AreaTeamReply Reply, string Reason) : DemoAct(Day);

/// <summary>The area team drafts again.</summary>
public sealed record DemoRedraft(int Day, string Reason) : DemoAct(Day);

/// <summary>An issue gets another text.</summary>
public sealed record DemoRewrite(int Day, Focus Focus, string Issue, string Text) : DemoAct(Day);

/// <summary>The director sends minor corrections to the group.</summary>
public sealed record DemoCorrection(int Day) : DemoAct(Day);

/// <summary>The director makes the report final, and says why where the group disagrees with a level.</summary>
public sealed record DemoFinal(int Day, string? Reason = null) : DemoAct(Day);

/// <summary>A side releases the report, or refuses to.</summary>
public sealed record DemoRelease(int Day, DemoActor By, string? Refusal = null) : DemoAct(Day);

/// <summary>The director opens the report for correction.</summary>
public sealed record DemoReopen(int Day, string Reason) : DemoAct(Day);

/// <summary>Somebody of the group asks the director for a correction.</summary>
public sealed record DemoAsk(int Day, DemoActor By, string Text) : DemoAct(Day);

/// <summary>The group says where it discussed the report in public.</summary>
public sealed record DemoForum(int Day, string Forum, string? Link) : DemoAct(Day);

using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Demo;

/// <summary>Who takes a step of the demo.</summary>
public enum DemoActor
{
    /// <summary>The lead of the area team.</summary>
    AreaTeamLead,

    /// <summary>The lead of the group.</summary>
    CcgLead,

    /// <summary>The director of the area team.</summary>
    Director,

    /// <summary>A member of the group's governing body.</summary>
    GoverningBodyMember,
}

/// <summary>One save in the demo: when, by whom, in which quarter, what it is called should it be refused, and the handler that does it.</summary>
public sealed record DemoStep(DateTimeOffset At, DemoActor By, DemoQuarter Quarter, string What, Func<DemoTurn, Task<Outcome>> Take);

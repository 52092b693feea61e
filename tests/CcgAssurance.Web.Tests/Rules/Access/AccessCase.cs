using CcgAssurance.Testing.Builders;

namespace CcgAssurance.Web.Tests.Rules.Access;

/// <summary>A quarter that has come to some point, whose texts all bear words of their own.</summary>
/// <param name="Name">What was done with it last.</param>
/// <param name="Played">The quarter and the people of both its sides.</param>
/// <param name="Records">A record of every kind in it.</param>
internal sealed record AccessCase(string Name, QuarterScenario Played, SampleRecords Records)
{
    public const string Drafted = "drafted";
    public const string Shared = "shared";
    public const string Responded = "responded";
    public const string Redrafted = "redrafted";
    public const string Final = "final";
    public const string Published = "published";

    /// <summary>Whether a draft of it was ever shared.</summary>
    public bool WasShared => Name != Drafted;

    /// <summary>Whether its live texts are those of a final report.</summary>
    public bool IsFinal => Name is Final or Published;
}

/// <summary>Somebody who asks for everything.</summary>
/// <param name="Name">Who it is, in the findings.</param>
/// <param name="Side">How the person's organisation stands to the quarters.</param>
/// <param name="User">The account; null for somebody without one.</param>
internal sealed record AccessReader(string Name, AccessSide Side, TestUser? User);

/// <summary>How the organisation of a reader stands to a quarter.</summary>
internal enum AccessSide
{
    /// <summary>The area team that assesses the group.</summary>
    AreaTeam,

    /// <summary>The group.</summary>
    Ccg,

    /// <summary>The region of the area team, or the national team.</summary>
    Above,

    /// <summary>An organisation that has nothing to do with it, an administrator, or nobody.</summary>
    Other,
}

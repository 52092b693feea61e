using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What one version of a direction says, as plain data: all that its document is made of, and all that is kept of it when the Chief
/// Executive signs it (2014/15 operational guidance, para 59 and Annex 4; section 14Z21). What the case noted about it is no part of it.
/// </summary>
[Rule("R212", "R213", "R214", "R216", "R217", "R218", "R308", "R310")]
public sealed record DirectionReport
{
    /// <summary>The number of the case for intervention.</summary>
    public required int Intervention { get; init; }

    /// <summary>The number of this version among those of the direction.</summary>
    public required int Number { get; init; }

    /// <summary>Where this version stands.</summary>
    public required DirectionVersionStage Stage { get; init; }

    /// <summary>The name of the area team that proposed it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The code of the group to which it is given, such as "X01".</summary>
    public required string CcgCode { get; init; }

    /// <summary>The name of that group.</summary>
    public required string CcgName { get; init; }

    /// <summary>The name of the group that the case is about, where it is another one; null where it is this one.</summary>
    public string? AboutCcgName { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The powers that are used, in order.</summary>
    public required IReadOnlyList<InterventionPower> Powers { get; init; }

    /// <summary>The legal wording, as somebody typed it; null while nothing is written.</summary>
    public string? Text { get; init; }

    /// <summary>Which functions it affects, as somebody typed it.</summary>
    public string? Functions { get; init; }

    /// <summary>The first day of its period.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of its period.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Who stops carrying out functions.</summary>
    public StopsFor? StopsFor { get; init; }

    /// <summary>Who is appointed as accountable officer.</summary>
    public string? NewAccountableOfficer { get; init; }

    /// <summary>What changes in the constitution, as somebody typed it.</summary>
    public string? ConstitutionChange { get; init; }

    /// <summary>Who carries out functions for the group; null where that does not change.</summary>
    public string? CarriedOutBy { get; init; }

    /// <summary>The conditions under which it holds or is lifted, as somebody typed them.</summary>
    public string? Conditions { get; init; }

    /// <summary>What it requires, in order.</summary>
    public required IReadOnlyList<DirectedRequirement> Requirements { get; init; }

    /// <summary>Why the direction is changed, as somebody typed it; null for the first version.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>The first day on which the direction was in force; null while nothing of it is signed.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>The day on which this version was signed; null while it is not.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The name of the Chief Executive who signed it.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Where the guidance and the Act say what it rests on, a line each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What a version of a direction says. The version is loaded with its requirements.</summary>
    /// <param name="intervention">The case.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="version">The version.</param>
    /// <param name="place">Whose case it is.</param>
    public static DirectionReport Of(InterventionCase intervention, Direction direction, DirectionVersion version, DocumentPlace place)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(place);
        return new()
        {
            Intervention = intervention.Number,
            Number = version.Number,
            Stage = version.Stage,
            AreaTeam = place.AreaTeam,
            CcgCode = $"{direction.CcgCode}",
            CcgName = direction.CcgName,
            AboutCcgName = direction.IsToOtherCcg ? place.CcgName : null,
            IsInvented = place.IsInvented,
            Powers = version.Powers,
            Text = version.Text,
            Functions = version.Functions,
            StartsOn = version.StartsOn,
            EndsOn = version.EndsOn,
            StopsFor = version.StopsFor,
            NewAccountableOfficer = version.NewAccountableOfficer,
            ConstitutionChange = version.ConstitutionChange,
            CarriedOutBy = version.CarriedOutBy == FunctionsCarriedOutBy.NhsEngland ? Wording.NhsEngland : version.OtherCcgName,
            Conditions = version.Conditions,
            Requirements =
            [
                .. version.Requirements
                    .OrderBy(row => row.Position)
                    .Select(row => new DirectedRequirement(row.Text, row.DueOn, row.DueAfterWeeks, row.NeedsApproval)),
            ],
            ChangeReason = version.ChangeReason,
            InForceOn = direction.InForceOn,
            SignedOn = version.SignedAt is { } at ? UkTime.DateOf(at) : null,
            SignedBy = version.SignedBy,
            Sources =
            [
                $"{Wording.Act}, section 14Z21",
                .. new[] { GuidanceRules.R216, GuidanceRules.R214 }.Select(FrameworkVersions.Y2014To15.SourceOf).Distinct(),
            ],
        };
    }
}

/// <summary>One thing that a direction requires.</summary>
/// <param name="Text">What is to be done, as somebody typed it.</param>
/// <param name="DueOn">The last day for it; null while a period is not counted yet.</param>
/// <param name="DueAfterWeeks">How many weeks after the signature it is due; null where a day is set.</param>
/// <param name="NeedsApproval">Whether NHS England has to approve what is done.</param>
public sealed record DirectedRequirement(string Text, DateOnly? DueOn, int? DueAfterWeeks, bool NeedsApproval);

/// <summary>Whose case it is: what a case does not know of its group.</summary>
/// <param name="AreaTeam">The name of the area team.</param>
/// <param name="CcgName">The name of the group that the case is about.</param>
/// <param name="IsInvented">Whether the group is made up for a demonstration.</param>
public sealed record DocumentPlace(string AreaTeam, string CcgName, bool IsInvented);

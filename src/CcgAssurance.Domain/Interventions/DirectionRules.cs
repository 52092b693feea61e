using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What a direction has to say before it is put forward, by the powers that it uses (2014/15 operational guidance, Annex 4).
/// </summary>
public static class DirectionRules
{
    /// <summary>Whether a direction that uses these powers says which functions it affects.</summary>
    [Rule("R216")]
    public static bool HasFunctions(IReadOnlyCollection<InterventionPower> powers)
    {
        ArgumentNullException.ThrowIfNull(powers);
        return powers.Any(power => power is InterventionPower.DirectFunctions or InterventionPower.CeaseFunctions
            or InterventionPower.ExerciseByBoardOrOtherCcg);
    }

    /// <summary>The answers without those of powers that are not used.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="isToOtherCcg">Whether the direction is to a group that carries out functions for another one.</param>
    [Rule("R216", "R309")]
    public static DirectionAnswers OnlyUsed(DirectionAnswers answers, bool isToOtherCcg)
    {
        ArgumentNullException.ThrowIfNull(answers);
        IReadOnlyList<InterventionPower> powers =
            isToOtherCcg ? [InterventionPower.ExerciseByBoardOrOtherCcg] : [.. answers.Powers.Distinct().Order()];
        var carriedOutBy = !isToOtherCcg && powers.Contains(InterventionPower.ExerciseByBoardOrOtherCcg) ? answers.CarriedOutBy : null;
        var isByOther = carriedOutBy == FunctionsCarriedOutBy.OtherCcg;
        return answers with
        {
            Powers = powers,
            Functions = HasFunctions(powers) ? answers.Functions : null,
            StopsFor = powers.Contains(InterventionPower.CeaseFunctions) ? answers.StopsFor : null,
            NewAccountableOfficer =
                powers.Contains(InterventionPower.ReplaceAccountableOfficer) ? answers.NewAccountableOfficer : null,
            ConstitutionChange = powers.Contains(InterventionPower.VaryConstitution) ? answers.ConstitutionChange : null,
            CarriedOutBy = carriedOutBy,
            OtherCcg = isByOther ? answers.OtherCcg : null,
            OtherCcgName = isByOther && answers.OtherCcg is not null ? answers.OtherCcgName : null,
            Capability = isByOther ? answers.Capability : null,
            Capacity = isByOther ? answers.Capacity : null,
            Willingness = isByOther ? answers.Willingness : null,
            WhyNotNhsEngland = isByOther ? answers.WhyNotNhsEngland : null,
        };
    }

    /// <summary>What is missing or wrong in the draft directions of a case on a day.</summary>
    [Rule("R213", "R216", "R217", "R218", "R309", "R310", "R312")]
    public static IReadOnlyList<Finding> Missing(InterventionCase intervention, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        return
        [
            .. intervention.Directions.Any(row => !row.IsToOtherCcg)
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R213Step6CommitteeApproval,
                    "Add a draft direction to the CCG",
                    nameof(intervention.Directions),
                    new InterventionPlace(InterventionStep.CommitteeApproval, nameof(intervention.Directions)))],
            .. intervention.Directions.SelectMany(row => row.VersionInHand is { } draft ? Missing(row, draft, today) : []),
            .. Partners(intervention),
        ];
    }

    /// <summary>What is missing or wrong in one version of a direction on a day, in the order in which it is written.</summary>
    [Rule("R213", "R216", "R217", "R218", "R310", "R312")]
    public static IReadOnlyList<Finding> Missing(Direction direction, DirectionVersion version, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(version);
        var draft = new Draft(direction, version);
        return
        [
            .. version.Powers.Count == 0
                ? [draft.Wrong(GuidanceRules.R216, "Select at least one power", nameof(version.Powers))]
                : Array.Empty<Finding>(),
            .. draft.Needed(version.Text, GuidanceRules.R213Step6CommitteeApproval, "Enter the legal wording", nameof(version.Text)),
            .. HasFunctions(version.Powers)
                ? draft.Needed(version.Functions, GuidanceRules.R216, "Enter which functions are affected", nameof(version.Functions))
                : [],
            .. Period(draft, today),
            .. Replacement(draft),
            .. CarriedOut(draft),
            .. DirectionRequirementRules.Missing(direction, version, today),
        ];
    }

    /// <summary>
    /// Dates of a version that waited for the signature until they were over. They stop nothing: the wording is what the committee
    /// approved.
    /// </summary>
    [Rule("R217", "R310")]
    public static IReadOnlyList<Finding> Over(Direction direction, DirectionVersion version, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(version);
        return
        [
            .. version.EndsOn < today
                ? [Finding.Warning(
                    GuidanceRules.R217,
                    $"Check whether to sign, because the period of the direction to {direction.GivenToName} is over",
                    nameof(version.EndsOn))]
                : Array.Empty<Finding>(),
            .. version.Requirements.Any(row => row.DueOn < today)
                ? [Finding.Warning(
                    GuidanceRules.R310,
                    $"Check whether to sign, because a requirement of the direction to {direction.GivenToName} would be overdue at once",
                    nameof(version.Requirements))]
                : Array.Empty<Finding>(),
        ];
    }

    /// <summary>
    /// What speaks against another version of a direction that names another group than the one that was directed to carry out functions:
    /// that one would have no direction.
    /// </summary>
    [Rule("R309")]
    public static IReadOnlyList<Finding> OtherPartner(Direction direction, DirectionVersion version)
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(version);
        return version.OtherCcg is { } other && other != direction.VersionInForce?.OtherCcg
            ?
            [
                Finding.Blocking(
                    GuidanceRules.R309,
                    "Select the CCG that has a direction already, or open another case, because each CCG concerned has its own direction",
                    nameof(version.OtherCcg),
                    new InterventionPlace(InterventionStep.CommitteeApproval, nameof(version.OtherCcg), direction.Id)),
            ]
            : [];
    }

    [Rule("R217")]
    private static IEnumerable<Finding> Period(Draft draft, DateOnly today)
    {
        var version = draft.Version;
        var isNeeded = version.Uses(InterventionPower.CeaseFunctions);
        var rule = GuidanceRules.R217;
        if (isNeeded && version.StopsFor is null)
        {
            yield return draft.Wrong(rule, "Select whether the CCG or its accountable officer stops", nameof(version.StopsFor));
        }

        if (isNeeded && version.StartsOn is null)
        {
            yield return draft.Wrong(rule, "Enter the start date of the period", nameof(version.StartsOn));
        }

        if (isNeeded && version.EndsOn is null)
        {
            yield return draft.Wrong(rule, "Enter the end date of the period", nameof(version.EndsOn));
        }
        else if (version.EndsOn <= version.StartsOn)
        {
            yield return draft.Wrong(rule, "Enter an end date after the start date", nameof(version.EndsOn));
        }
        else if (version.EndsOn < today)
        {
            yield return draft.Wrong(rule, "Enter an end date that is still to come", nameof(version.EndsOn));
        }
    }

    [Rule("R216")]
    private static IEnumerable<Finding> Replacement(Draft draft)
    {
        var version = draft.Version;
        return
        [
            .. version.Uses(InterventionPower.ReplaceAccountableOfficer)
                ? draft.Needed(
                    version.NewAccountableOfficer,
                    GuidanceRules.R216,
                    "Enter who is appointed as accountable officer",
                    nameof(version.NewAccountableOfficer))
                : [],
            .. version.Uses(InterventionPower.VaryConstitution)
                ? draft.Needed(
                    version.ConstitutionChange,
                    GuidanceRules.R216,
                    "Enter what changes in the constitution",
                    nameof(version.ConstitutionChange))
                : [],
        ];
    }

    [Rule("R216", "R218", "R312")]
    private static IEnumerable<Finding> CarriedOut(Draft draft)
    {
        var version = draft.Version;
        if (draft.Direction.IsToOtherCcg || !version.Uses(InterventionPower.ExerciseByBoardOrOtherCcg))
        {
            return [];
        }

        if (version.CarriedOutBy != FunctionsCarriedOutBy.OtherCcg)
        {
            return version.CarriedOutBy is null
                ?
                [
                    draft.Wrong(
                        GuidanceRules.R216,
                        "Select whether NHS England or another CCG carries out the functions",
                        nameof(version.CarriedOutBy)),
                ]
                : [];
        }

        return
        [
            .. version.OtherCcg is null || version.OtherCcg == draft.Direction.GivenToCode
                ? [draft.Wrong(GuidanceRules.R218, "Select the other CCG that carries out the functions", nameof(version.OtherCcg))]
                : Array.Empty<Finding>(),
            .. draft.Needed(
                version.WhyNotNhsEngland,
                GuidanceRules.R312,
                "Enter how effective NHS England would be and why it does not act itself",
                nameof(version.WhyNotNhsEngland)),
            .. draft.Needed(
                version.Capability, GuidanceRules.R312, "Enter what shows that the other CCG can do it", nameof(version.Capability)),
            .. draft.Needed(
                version.Capacity,
                GuidanceRules.R312,
                "Enter what shows that the other CCG has the people and the time for it",
                nameof(version.Capacity)),
            .. draft.Needed(
                version.Willingness, GuidanceRules.R312, "Enter what shows that the other CCG is willing", nameof(version.Willingness)),
        ];
    }

    [Rule("R309")]
    private static IEnumerable<Finding> Partners(InterventionCase intervention)
    {
        var named = intervention.Directions.Select(Latest).OfType<DirectionVersion>().Where(row => row.OtherCcg is not null).ToList();
        return
        [
            .. named
                .Where(version => intervention.Directions.All(row => row.GivenToCode != version.OtherCcg))
                .Select(version => Finding.Blocking(
                    GuidanceRules.R309,
                    $"Add a direction to {version.OtherCcgName}, because each CCG concerned has its own direction",
                    nameof(intervention.Directions),
                    new InterventionPlace(InterventionStep.CommitteeApproval, nameof(intervention.Directions)))),
            .. intervention.Directions
                .Where(row => row.IsToOtherCcg && named.All(version => version.OtherCcg != row.GivenToCode))
                .Select(row => Finding.Blocking(
                    GuidanceRules.R309,
                    $"Remove the direction to {row.GivenToName}, or name that CCG as the one that carries out the functions",
                    nameof(intervention.Directions),
                    new InterventionPlace(InterventionStep.CommitteeApproval, nameof(intervention.Directions), row.Id))),
        ];
    }

    private static DirectionVersion? Latest(Direction direction) => direction.VersionInHand ?? direction.VersionInForce;

    private readonly record struct Draft(Direction Direction, DirectionVersion Version)
    {
        public Finding Wrong(GuidanceRule rule, string message, string field) => Finding.Blocking(
            rule,
            $"{message} in the direction to {Direction.GivenToName}",
            field,
            new InterventionPlace(InterventionStep.CommitteeApproval, field, Direction.Id));

        public IEnumerable<Finding> Needed(string? text, GuidanceRule rule, string message, string field) =>
            string.IsNullOrWhiteSpace(text) ? [Wrong(rule, message, field)] : [];
    }
}

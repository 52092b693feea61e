using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using Entered = (string Name, string? Text);

namespace CcgAssurance.Reporting.Documents;

/// <content>Makes it of a case.</content>
public sealed partial record InterventionSummary
{
    /// <summary>What the summary report of a case says. The case is loaded with all that its page shows.</summary>
    /// <param name="intervention">The case.</param>
    /// <param name="place">Whose case it is.</param>
    public static InterventionSummary Of(InterventionCase intervention, DocumentPlace place)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(place);
        var last = intervention.StepOf(InterventionStep.CommitteeApproval);
        var drafts = intervention.Directions
            .Select(row => (
                Direction: row,
                Version: row.VersionInHand ?? row.VersionInForce ?? row.Versions.MaxBy(version => version.Number)!))
            .ToList();
        return new()
        {
            Number = intervention.Number,
            Subject = intervention.Subject,
            AreaTeam = place.AreaTeam,
            CcgCode = $"{intervention.CcgCode}",
            CcgName = place.CcgName,
            IsInvented = place.IsInvented,
            Domains = intervention.Domains,
            OpenedBy = intervention.OpenedBy,
            OpenedOn = intervention.OpenedOn,
            SubmittedOn = intervention.SubmittedOn,
            SubmittedBy = last.CompletedBy,
            DatedOn = last.On,
            Summary = last.Text,
            Evidence = last.Evidence,
            Justification = intervention.Justification,
            Grounds = intervention.Grounds,
            GroundReason = intervention.GroundReason,
            Route = intervention.Route,
            RiskStatement = intervention.RiskStatement,
            Proportionality = intervention.Proportionality,
            Escalations =
            [
                .. intervention.Evidence
                    .OrderBy(row => row.Number)
                    .Select(row => string.Create(CultureInfo.InvariantCulture, $"Escalation {row.Number}: {row.Title}")),
            ],
            Options =
            [
                .. intervention.Alternatives
                    .OrderBy(row => row.Position)
                    .Select(row => new SummarisedOption(row.Name ?? row.Kind.DisplayText(), row.IsExhausted, row.Note)),
            ],
            Steps =
            [
                .. intervention.Steps
                    .Where(row => row.Step != InterventionStep.CommitteeApproval)
                    .OrderBy(row => row.Step)
                    .Select(row => SummarisedSteps.Of(intervention, row)),
            ],
            Peers =
            [
                .. intervention.Reviewers
                    .Where(row => row.IsActive)
                    .Select(row => new SummarisedPeer(row.Name, row.Role.Name(), row.Conclusion, row.ConclusionText)),
            ],
            Documents =
            [
                .. intervention.Steps
                    .OrderBy(row => row.Step)
                    .SelectMany(row => row.Files
                        .OrderBy(file => file.Name, StringComparer.Ordinal)
                        .Select(file => string.Create(CultureInfo.InvariantCulture, $"Step {(int)row.Step}: {file.Name}"))),
            ],
            Directions = [.. drafts.Select(row => DirectionReport.Of(intervention, row.Direction, row.Version, place))],
            Considered = [.. drafts.SelectMany(row => Noted(row.Version))],
        };
    }

    [Rule("R312")]
    private static IEnumerable<SummarisedText> Noted(DirectionVersion version)
    {
        IEnumerable<(string Name, string? Text)> notes =
        [
            ("Why not NHS England itself", version.WhyNotNhsEngland),
            ($"Capability of {version.OtherCcgName}", version.Capability),
            ($"Capacity of {version.OtherCcgName}", version.Capacity),
            ($"Willingness of {version.OtherCcgName}", version.Willingness),
        ];
        return notes.Where(row => row.Text is not null).Select(row => new SummarisedText(row.Name, row.Text!));
    }
}

/// <summary>Tells of each step what was entered in it.</summary>
internal static class SummarisedSteps
{
    /// <summary>What a step says.</summary>
    public static SummarisedStep Of(InterventionCase intervention, InterventionStepRecord step)
    {
        var (facts, texts) = step.Step switch
        {
            InterventionStep.AssuranceMeeting => Meeting(intervention, step),
            InterventionStep.FormalRequest => Request(step),
            InterventionStep.SupportOptions => Support(intervention, step),
            InterventionStep.InterventionOptions => Options(step),
            InterventionStep.ConsistencyReview => Review(step),
            InterventionStep.CommitteeApproval => ([], []),
        };
        return new SummarisedStep(
            step.Step, step.CompletedBy, step.CompletedAt is { } at ? UkTime.DateOf(at) : null, Known(facts), Known(texts));
    }

    [Rule("R206", "R207")]
    private static (IReadOnlyList<Entered> Facts, IReadOnlyList<Entered> Texts) Meeting(
        InterventionCase intervention, InterventionStepRecord step) => (
        [("First formally raised", SupportParts.Day(step.On)), ("Meeting", step.MeetingTitle)],
        [
            ("The concern", step.Text),
            ("National and local insight", step.Insight),
            .. intervention.Contacts
                .OrderBy(row => row.On)
                .Select(row => ($"Earlier informal contact on {UkTime.InWords(row.On)}, {row.With}", (string?)row.Text)),
            ("Why there was no earlier informal contact", step.NoContactReason),
        ]);

    [Rule("R208")]
    private static (IReadOnlyList<Entered> Facts, IReadOnlyList<Entered> Texts) Request(InterventionStepRecord step) => (
        [
            ("Request", step.RequestNumber is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"Request {number}: {step.RequestTitle}")
                : null),
            ("Sent on", SupportParts.Day(step.On)),
        ],
        [("What was asked for", step.Text)]);

    [Rule("R209")]
    private static (IReadOnlyList<Entered> Facts, IReadOnlyList<Entered> Texts) Support(
        InterventionCase intervention, InterventionStepRecord step) => (
        [("Reply insufficient or overdue", SupportParts.Day(step.InsufficientOn)), ("Support considered", SupportParts.Day(step.On))],
        [
            .. intervention.SupportNotes
                .OrderBy(row => row.On)
                .ThenBy(row => row.RecordedAt)
                .Select(row => (
                    $"{row.Act.DisplayText()}: {Phrases.LowerFirst(row.Team.DisplayText())}, {UkTime.InWords(row.On)}", (string?)row.Text)),
            ("Why no support was asked for or given", step.NoSupportReason),
            ("What came of it", step.Text),
        ]);

    [Rule("R210", "R211")]
    private static (IReadOnlyList<Entered> Facts, IReadOnlyList<Entered> Texts) Options(InterventionStepRecord step) => (
        [("Finding on patients", step.Finding?.DisplayText()), ("Date of the finding", SupportParts.Day(step.On))],
        [
            ("Why only intervention is appropriate", step.Text),
            ("What it would mean", step.Implications),
            ("Why that is the finding", step.FindingReason),
        ]);

    [Rule("R212")]
    private static (IReadOnlyList<Entered> Facts, IReadOnlyList<Entered> Texts) Review(InterventionStepRecord step) => (
        [
            ("Review over", SupportParts.Day(step.On)),
            ("On whose behalf", step.IsForTheBoard == true ? "On behalf of the NHS England Board" : null),
        ],
        [("How it was done", step.Text)]);

    private static IReadOnlyList<SummarisedText> Known(IReadOnlyList<Entered> rows) =>
        [.. rows.Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => new SummarisedText(row.Name, row.Text!))];
}

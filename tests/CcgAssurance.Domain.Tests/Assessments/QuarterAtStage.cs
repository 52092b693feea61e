using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Tests.Assessments;

/// <summary>A quarter that is ready to be shared, and the same quarter at later stages, played with the verbs themselves.</summary>
internal static class QuarterAtStage
{
    public static DateOnly Today { get; } = new(2014, 8, 14);

    public static DateOnly Due { get; } = new(2014, 8, 29);

    public static Actor CcgLead { get; } = Someone("Priya Nair", Role.CcgLead, "Z01");

    public static Actor Director { get; } = Someone("Martin Hale", Role.AreaTeamDirector, "Q99");

    public static QuarterlyAssessment Open(FrameworkVersion? framework = null) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("Z01"), FinancialYear.StartingIn(2014), Quarter.Q1), framework ?? FrameworkVersions.Y2014To15);

    /// <summary>A quarter with a desk review, every domain judged and every theme written, except for what is left out.</summary>
    public static QuarterlyAssessment Drafted(
        int? undecided = null, Theme? unwritten = null, AssuranceCategory third = AssuranceCategory.Assured)
    {
        var assessment = Open();
        Done(assessment.RecordMeeting(DeskReview, Today));
        foreach (var domain in DomainNumber.All.Where(domain => domain.Value != undecided))
        {
            Judge(assessment, domain.Value, domain.Value == 3 ? third : AssuranceCategory.Assured);
        }

        foreach (var theme in assessment.Themes.Where(theme => theme.Theme != unwritten).ToList())
        {
            Done(assessment.Narrate(theme.Theme, new ThemeAnswers { Narrative = "Something." }, null));
        }

        return assessment;
    }

    public static QuarterlyAssessment Shared(QuarterlyAssessment? drafted = null)
    {
        var assessment = drafted ?? Drafted();
        Done(assessment.Share(Today, Due));
        return assessment;
    }

    /// <summary>The group agrees to everything but what is said here, and sends its answer.</summary>
    public static QuarterlyAssessment Responded(QuarterlyAssessment? shared = null, params (int Domain, ResponseAnswers Answers)[] said)
    {
        var assessment = shared ?? Shared();
        foreach (var answer in assessment.CurrentResponse!.Answers.Where(answer => answer.IsLeft))
        {
            var domain = answer.Kind == SubjectKind.Judgement ? answer.Focus?.Domain?.Value : null;
            var answers = said.Where(row => row.Domain == domain).Select(row => row.Answers).SingleOrDefault();
            Done(assessment.Answer(answer.Id, answers ?? new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        }

        Done(assessment.SendResponse(CcgLead));
        return assessment;
    }

    public static QuarterlyAssessment Final(QuarterlyAssessment? responded = null)
    {
        var assessment = responded ?? Responded();
        Done(assessment.MakeFinal(Facts(assessment)));
        return assessment;
    }

    public static QuarterlyAssessment Published()
    {
        var assessment = Final();
        Done(assessment.DecideRelease(AssuranceSide.Ccg, null, CcgLead));
        Done(assessment.DecideRelease(AssuranceSide.NhsEngland, null, Director));
        return assessment;
    }

    public static QuarterlyAssessment At(AssessmentStage stage) => stage switch
    {
        AssessmentStage.Draft => Drafted(),
        AssessmentStage.SharedWithCcg => Shared(),
        AssessmentStage.CcgResponded => Responded(),
        AssessmentStage.Final => Final(),
        AssessmentStage.Published => Published(),
        AssessmentStage.Planned or AssessmentStage.EvidenceGathering or AssessmentStage.ConversationHeld =>
            throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static void Judge(
        QuarterlyAssessment assessment, int domain, AssuranceCategory category, string rationale = "Managed.") => Done(assessment.Judge(
        new DomainNumber(domain),
        new JudgementAnswers
        {
            Category = category,
            Basis = [JudgementBasis.DeskReview],
            Rationale = rationale,
            IsJoint = true,
            InterventionReasons = category == AssuranceCategory.NotAssuredInterventionRequired ? [InterventionReason.CannotMitigateRisks] : [],
        },
        new JudgementFacts { Today = Today, IsDeskReview = true }));

    /// <summary>What a director knows who wrote nothing and decides about every level with which the group disagrees.</summary>
    public static FinalFacts Facts(QuarterlyAssessment assessment, bool wroteAnyPart = false) => new()
    {
        WroteAnyPart = wroteAnyPart,
        NotSent = [],
        Supported = DomainNumber.All.ToHashSet(),
        Cases = [],
        Decisions = assessment.CurrentResponse?.Answers.Where(answer => answer.NeedsDirector).ToDictionary(answer => answer.Id, _ => "It is so.") ?? [],
    };

    public static MeetingAnswers DeskReview { get; } = new() { TakesPlace = false, NoMeetingReason = "Fewer meetings are agreed." };

    public static ResponseAnswers Disagrees(bool prints = false) =>
        new() { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise.", PrintsDissent = prints };

    public static ResponseAnswer AnswerOn(QuarterlyAssessment assessment, int domain) => assessment.CurrentResponse!.Answers.Single(
        answer => answer.Kind == SubjectKind.Judgement && answer.Focus == Focus.On(new DomainNumber(domain)));

    public static void Done(Records.Outcome outcome) => Assert.True(outcome.IsDone, string.Join(" | ", outcome.Findings.Select(finding => finding.Message)));

    private static Actor Someone(string name, Role role, string organisation) => new(
        new UserId(Guid.CreateVersion7()), name, role, OrganisationCode.Parse(organisation), new DateTimeOffset(2014, 8, 14, 9, 0, 0, TimeSpan.Zero));
}

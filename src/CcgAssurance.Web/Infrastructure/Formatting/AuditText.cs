using System.Globalization;
using System.Reflection;
using System.Text;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Turns what the history holds into words. The history itself keeps the names that the code had at the time.</summary>
public static class AuditText
{
    /// <summary>The labels of all forms that change a record, by record type and field.</summary>
    private static readonly Dictionary<(string Part, string Field), string> Labels = typeof(AuditText).Assembly.GetTypes()
        .SelectMany(form => form.GetCustomAttributes<FormForAttribute>().Select(attribute => (Form: form, attribute.Record)))
        .SelectMany(pair => pair.Form.GetProperties()
            .Where(property => property.CanWrite && property.Name != nameof(IRecordForm.Seen))
            .Select(property => (Key: (pair.Record.Name, property.Name), Label: FormText.Label(property))))
        .DistinctBy(label => label.Key)
        .ToDictionary(label => label.Key, label => label.Label);

    // What the labels of forms do not say: fields that are on no form, and labels that speak to whoever fills the form in.
    private static readonly Dictionary<(string Part, string Field), string> OwnWords = new()
    {
        [(nameof(Ccg), nameof(Ccg.ClosedOn))] = "Last day",
        [(nameof(Ccg), nameof(Ccg.SuccessorCode))] = "CCG that follows",
        [(nameof(CcgName), nameof(CcgName.Until))] = "Last day",
        [(nameof(CcgAreaTeam), nameof(CcgAreaTeam.Until))] = "Last day",
        [(nameof(ReportItem), nameof(ReportItem.CarriedFromId))] = "Carried over from an earlier quarter",
        [(nameof(ReportItem), nameof(ReportItem.Position))] = "Place in its list",
        [(nameof(ReportItem), nameof(ReportItem.Focus))] = "Domain or theme",
        [(nameof(ActionProgress), nameof(ActionProgress.ItemId))] = "Action",
        [(nameof(CcgPoint), nameof(CcgPoint.Text))] = "Point",
        [(nameof(GoverningBodyComment), nameof(GoverningBodyComment.Text))] = "Comment",
        [(nameof(GoverningBodyComment), nameof(GoverningBodyComment.DraftNumber))] = "Version",
        [(nameof(CcgResponse), nameof(CcgResponse.SentAt))] = "Sent",
        [(nameof(ResponseAnswer), nameof(ResponseAnswer.Comment))] = "Comment",
        [(nameof(ResponseAnswer), nameof(ResponseAnswer.DirectorReason))] = "The director's reason",
        [(nameof(ConditionReview), nameof(ConditionReview.Decision))] = "Decision",
        [(nameof(ConditionReview), nameof(ConditionReview.DecidedLevel))] = "Support level after the decision",
        [(nameof(ConditionReview), nameof(ConditionReview.DecisionReason))] = "Reason for the decision",
        [(nameof(AuthorisationCondition), nameof(AuthorisationCondition.InitialLevel))] = "Support level when it was set",
        [(nameof(QuarterlyAssessment), nameof(QuarterlyAssessment.PublishedAt))] = "Published",
        [(nameof(QuarterlyAssessment), nameof(QuarterlyAssessment.PublishedVersion))] = "Version that is published",
        [(nameof(FrozenVersion), nameof(FrozenVersion.State))] = "Draft or final",
        [(nameof(FrozenVersion), nameof(FrozenVersion.IssueCount))] = "Number of issues",
        [(nameof(FrozenVersion), nameof(FrozenVersion.OpenActionCount))] = "Number of open actions",
        [(nameof(FrozenVersion), nameof(FrozenVersion.Note))] = "Why there is this version",
        [(nameof(ReleaseDecision), nameof(ReleaseDecision.Party))] = "Decided by",
        [(nameof(ReleaseDecision), nameof(ReleaseDecision.VersionNumber))] = "Version",
        [(nameof(EvidenceItem), nameof(EvidenceItem.Scope))] = "National, local or soft intelligence",
        [(nameof(EvidenceItem), nameof(EvidenceItem.TakenFromYear))] = "Taken over from the year",
        [(nameof(EvidenceItem), nameof(EvidenceItem.TakenFromQuarter))] = "Taken over from the quarter",
        [(nameof(EvidenceFile), nameof(EvidenceFile.Name))] = "Name of the file",
        [(nameof(InformationRequest), nameof(InformationRequest.ReturnReason))] = "Why the director did not sign it",
        [(nameof(InformationRequest), nameof(InformationRequest.IssuedAs))] = "Role of the person who issued it",
        [(nameof(InformationRequest), nameof(InformationRequest.FirstReplyOn))] = "First reply",
        [(nameof(InformationRequest), nameof(InformationRequest.LatestReplyOn))] = "Latest reply",
        [(nameof(InformationRequest), nameof(InformationRequest.IsSufficient))] = "Was the reply sufficient?",
        [(nameof(InformationRequest), nameof(InformationRequest.FollowOnNote))] = "Note on what follows",
        [(nameof(InformationRequest), nameof(InformationRequest.ReplacesId))] = "Takes the place of another request",
        [(nameof(InformationRequest), nameof(InformationRequest.ReplacesNumber))] = "Number of the request whose place it takes",
        [(nameof(InformationRequest), nameof(InformationRequest.CorrectionReason))] = "What was wrong there",
        [(nameof(InformationRequest), nameof(InformationRequest.ReplacedByNumber))] = "Number of the request that takes its place",
        [(nameof(RequestReply), nameof(RequestReply.From))] = "Given by",
        [(nameof(RequestReply), nameof(RequestReply.IsOnPaper))] = "On paper",
        [(nameof(RequestReply), nameof(RequestReply.ReceivedOn))] = "Received",
        [(nameof(RequestReply), nameof(RequestReply.Position))] = "Number of the reply",
        [(nameof(RequestReply), nameof(RequestReply.FindingId))] = "Looked at in a finding",
        [(nameof(RequestFile), nameof(RequestFile.Name))] = "Name of the file",
        [(nameof(RequestFile), nameof(RequestFile.Type))] = "Type of file",
        [(nameof(RequestFile), nameof(RequestFile.ReplyId))] = "Came with a reply",
        [(nameof(RequestFile), nameof(RequestFile.CommunicationId))] = "Filed with a letter, email, call or note",
        [(nameof(RequestFinding), nameof(RequestFinding.Position))] = "Number of the finding",
        [(nameof(RequestCommunication), nameof(RequestCommunication.RecordedFor))] = "Filed by",
        [(nameof(EvidenceFile), nameof(EvidenceFile.Type))] = "Type of file",
        [(nameof(SupportPackage), nameof(SupportPackage.InForce))] = "Edition of the terms that is in force",
        [(nameof(SupportPackage), nameof(SupportPackage.Agreements))] = "How often both sides agreed",
        [(nameof(SupportPackage), nameof(SupportPackage.FirstAgreedAt))] = "First agreed",
        [(nameof(SupportPackage), nameof(SupportPackage.StartsOn))] = "Start date",
        [(nameof(SupportPackage), nameof(SupportPackage.EndsOn))] = "End date",
        [(nameof(SupportPackage), nameof(SupportPackage.Types))] = "Kinds of support",
        [(nameof(SupportPackage), nameof(SupportPackage.OutcomeReason))] = "Reason for the outcome",
        [(nameof(SupportPackage), nameof(SupportPackage.CompletedOn))] = "Outcome recorded",
        [(nameof(SupportPackage), nameof(SupportPackage.SupersedesId))] = "Takes the place of another package",
        [(nameof(SupportPackage), nameof(SupportPackage.SupersedesNumber))] = "Number of the package whose place it takes",
        [(nameof(SupportPackage), nameof(SupportPackage.SupersededByNumber))] = "Number of the package that takes its place",
        [(nameof(SupportPackage), nameof(SupportPackage.WithheldReason))] = "Why it is withheld from publication",
        [(nameof(SupportTerms), nameof(SupportTerms.ChangeReason))] = "Why they are changed",
        [(nameof(SupportTerms), nameof(SupportTerms.ProposedAt))] = "Proposed",
        [(nameof(SupportTerms), nameof(SupportTerms.EndReason))] = "Why they were declined or taken back",
        [(nameof(SupportTerms), nameof(SupportTerms.NhsEnglandAcceptedAt))] = "Accepted for NHS England",
        [(nameof(SupportTerms), nameof(SupportTerms.NhsEnglandAcceptedBy))] = "Who accepted them for NHS England",
        [(nameof(SupportTerms), nameof(SupportTerms.NhsEnglandAcceptedAs))] = "Role of that person at NHS England",
        [(nameof(SupportTerms), nameof(SupportTerms.CcgAcceptedAt))] = "Accepted for the CCG",
        [(nameof(SupportTerms), nameof(SupportTerms.CcgAcceptedBy))] = "Who accepted them for the CCG",
        [(nameof(SupportTerms), nameof(SupportTerms.CcgAcceptedAs))] = "Role of that person at the CCG",
        [(nameof(SupportMeasure), nameof(SupportMeasure.Position))] = "Number of the measure",
        [(nameof(SupportIndicator), nameof(SupportIndicator.Position))] = "Number of the indicator",
        [(nameof(SupportRestriction), nameof(SupportRestriction.Position))] = "Number of the restriction",
        [(nameof(SupportTrajectory), nameof(SupportTrajectory.Position))] = "Number of the trajectory",
        [(nameof(SupportActual), nameof(SupportActual.On))] = "Date",
        [(nameof(SupportActual), nameof(SupportActual.Value))] = "Figure",
        [(nameof(SupportMiss), nameof(SupportMiss.PlannedOn))] = "Date of the missed point",
        [(nameof(SupportEntry), nameof(SupportEntry.Kind))] = "Kind of entry",
        [(nameof(SupportEntry), nameof(SupportEntry.Position))] = "Number of the entry",
        [(nameof(SupportFile), nameof(SupportFile.Name))] = "Name of the file",
        [(nameof(SupportFile), nameof(SupportFile.Type))] = "Type of file",
        [(nameof(ConsideredFactor), nameof(ConsideredFactor.Text))] = "What was considered",
    };

    // Keys, codes and fingerprints say nothing to a reader; who did something and when stands above the fields.
    private static readonly HashSet<string> Unsaid =
    [
        nameof(ReportItem.OriginId), nameof(QuarterlyAssessment.FrameworkKey), nameof(QuarterlyAssessment.CcgCode),
        nameof(QuarterlyAssessment.LastVersion), nameof(FrozenVersion.RecordId), nameof(FrozenVersion.RecordKind),
        nameof(FrozenVersion.ContentSha256), nameof(EvidenceFile.Sha256), nameof(EvidenceItem.Organisation), nameof(EvidenceItem.AddedAt),
        nameof(CcgPoint.AddedBy), nameof(CcgResponse.SentBy), nameof(FrozenVersion.FrozenAt),
        nameof(FrozenVersion.FrozenBy), nameof(ReleaseDecision.DecidedAt), nameof(ReleaseDecision.DecidedBy),
        nameof(ReleaseDecision.DecidedById), nameof(CorrectionRequest.AskedFor),
        nameof(InformationRequest.AssessmentId), nameof(InformationRequest.DraftedBy), nameof(InformationRequest.DraftedAt),
        nameof(InformationRequest.IssuedBy), nameof(RequestReply.RecordedBy), nameof(RequestReply.RecordedAt),
        nameof(RequestFinding.FoundBy), nameof(RequestFinding.FoundOn),
        nameof(EvidenceItem.TakenFromId), nameof(ActionProgress.ReportedAt), nameof(ActionProgress.ReportedBy),
        nameof(SupportPackage.InHand), nameof(SupportTerms.DraftedById), nameof(SupportTerms.DraftedBy), nameof(SupportTerms.DraftedAt),
        nameof(SupportTerms.ProposedBy), nameof(SupportMeasure.TermsId), nameof(SupportMeasure.Key), nameof(SupportActual.Trajectory),
        nameof(SupportReading.Indicator), nameof(SupportConfirmation.Restriction), nameof(SupportConfirmation.Entry),
        nameof(SupportActual.RecordedFor), nameof(SupportActual.RecordedBy), nameof(SupportActual.RecordedAt), nameof(SupportFile.EntryId),
        nameof(InterventionCase.AreaTeamCode), nameof(InterventionCase.OpenedById), nameof(InterventionCase.SignedById),
        nameof(InterventionStepRecord.CompletedById), nameof(InterventionStepRecord.MeetingId), nameof(InterventionStepRecord.RequestId),
        nameof(InterventionStepRecord.WrittenBy), nameof(Direction.CaseId), nameof(Direction.GivenToCode),
        nameof(DirectionPassing.DirectionId), nameof(DirectionRequirement.VersionId),
        nameof(DirectionVersion.PutForwardById), nameof(DirectionVersion.PutForwardBy), nameof(DirectionLifting.ProposedById),
        nameof(InterventionEvidence.EscalationId), nameof(InterventionFile.StepId), nameof(PeerReviewer.NamedBy),
    ];

    // Keys that name something in one kind of part, and only a row in these.
    private static readonly HashSet<(string Kind, string Field)> UnsaidIn =
    [
        (nameof(InformationRequest), nameof(InformationRequest.IssueId)), (nameof(SupportIssue), nameof(SupportIssue.IssueId)),
        (nameof(QuarterSupport), nameof(QuarterSupport.PackageId)), (nameof(EscalationLink), nameof(EscalationLink.TargetId)),
        (nameof(RequirementMark), nameof(RequirementMark.Requirement)), (nameof(PeerReviewer), nameof(PeerReviewer.UserId)),
        (nameof(PeerReviewer), nameof(PeerReviewer.Organisation)),
    ];

    /// <summary>Whether a field of a kind of part says anything to people.</summary>
    public static bool IsForPeople(string kind, FieldChange field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return !Unsaid.Contains(field.Field) && !UnsaidIn.Contains((kind, field.Field));
    }

    /// <summary>The field in words: as its form calls it, or else its name with spaces, "OpenedOn" as "Opened on".</summary>
    public static string Field(string part, string field) =>
        OwnWords.GetValueOrDefault((part, field))
        ?? Labels.GetValueOrDefault((part, field))?.Replace(" (optional)", "", StringComparison.Ordinal)
        ?? Spaced(field);

    /// <summary>The value before or after a change, as people read it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value as the history holds it.</param>
    /// <param name="names">What parts are called that the value names by their keys.</param>
    public static string? Value(FieldChange field, string? value, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(names);
        return value is null || field.Type is null
            ? value
            : string.Join(", ", value.Split('\n').Select(member => field is { Field: nameof(EvidenceFile.Size), Type: nameof(Int32) }
                ? int.Parse(member, CultureInfo.InvariantCulture).FileSize()
                : Member(field.Type, member, names)));
    }

    private static string Member(string type, string member, IReadOnlyDictionary<string, string> names) => type switch
    {
        nameof(Guid) => names.GetValueOrDefault(member, "Yes"),
        nameof(FinancialYear) => FinancialYear.TryParse(member, null, out var year) ? year.Name : member,
        nameof(Quarter) => Quarter.TryParse(member, null, out var quarter) ? quarter.Name : member,
        nameof(DateOnly) => DateOnly.ParseExact(member, "yyyy-MM-dd", CultureInfo.InvariantCulture).LongDate(),
        nameof(DateTimeOffset) => DateTimeOffset.Parse(member, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateAndTime(),
        nameof(JudgementBasis) => AuditNames.KeyOfEvidence(member) is { } key && names.TryGetValue(key, out var evidence)
            ? $"evidence \u201C{evidence}\u201D"
            : JudgementBasis.TryParse(member, null, out var basis) ? basis.DisplayText() : member,
        nameof(Focus) => Focus.TryParse(member, null, out var focus) ? FocusText.Of(focus) : member,
        nameof(Theme) => Enum.TryParse<Theme>(member, out var theme) ? Focus.On(theme).DisplayText() : member,
        nameof(Role) => Enum.TryParse<Role>(member, out var role) ? role.Name() : member,
        _ => EnumText.Of(type, member) ?? member,
    };

    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString();
    }
}

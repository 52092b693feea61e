using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Release;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>The words for the members of every enum that people see in an answer or in the history.</summary>
public static class EnumWords
{
    private static readonly Dictionary<Type, Func<Enum, string>> Words = new()
    {
        [typeof(ActionOwner)] = member => ((ActionOwner)member).DisplayText(),
        [typeof(ActionStatus)] = member => ((ActionStatus)member).DisplayText(),
        [typeof(AssuranceCategory)] = member => ((AssuranceCategory)member).DisplayText(),
        [typeof(AssessmentStage)] = member => ((AssessmentStage)member).DisplayText(),
        [typeof(DecisionFactor)] = member => ((DecisionFactor)member).DisplayText(),
        [typeof(MeetingKind)] = member => ((MeetingKind)member).DisplayText(),
        [typeof(MeetingMode)] = member => ((MeetingMode)member).DisplayText(),
        [typeof(AttendeeKind)] = member => ((AttendeeKind)member).DisplayText(),
        [typeof(UndertakingParty)] = member => ((UndertakingParty)member).DisplayText(),
        [typeof(UndertakingStatus)] = member => ((UndertakingStatus)member).DisplayText(),
        [typeof(Office)] = member => ((Office)member).DisplayText(),
        [typeof(DelegatedFunction)] = member => ((DelegatedFunction)member).DisplayText(),
        [typeof(InterventionReason)] = member => ((InterventionReason)member).DisplayText(),
        [typeof(ReleaseChoice)] = member => ((ReleaseChoice)member).DisplayText(),
        [typeof(IssueResponse)] = member => ((IssueResponse)member).DisplayText(),
        [typeof(ItemKind)] = member => ((ItemKind)member).DisplayText(),
        [typeof(EvidenceKind)] = member => ((EvidenceKind)member).DisplayText(),
        [typeof(EvidenceScope)] = member => ((EvidenceScope)member).DisplayText(),
        [typeof(EvidenceSide)] = member => ((EvidenceSide)member).DisplayText(),
        [typeof(EvidenceTag)] = member => ((EvidenceTag)member).DisplayText(),
        [typeof(CcgVerdict)] = member => ((CcgVerdict)member).DisplayText(),
        [typeof(AreaTeamReply)] = member => ((AreaTeamReply)member).DisplayText(),
        [typeof(OutputState)] = member => ((OutputState)member).DisplayText(),
        [typeof(StoredFileType)] = member => ((StoredFileType)member).DisplayText(),
    };

    private static readonly Dictionary<string, Type> ByName = Words.Keys.ToDictionary(type => type.Name);

    /// <summary>The words for a member.</summary>
    public static string Of(Enum member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Words.TryGetValue(member.GetType(), out var words)
            ? words(member)
            : throw new InvalidOperationException($"Add the words for {member.GetType().Name} to {nameof(EnumWords)}.");
    }

    /// <summary>The words for a member that the history holds by name; null when the type or the member is not known any more.</summary>
    public static string? Of(string type, string member) =>
        ByName.TryGetValue(type, out var known) && Enum.TryParse(known, member, out var value) ? Of((Enum)value!) : null;
}

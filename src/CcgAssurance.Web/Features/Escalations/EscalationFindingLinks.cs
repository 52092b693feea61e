using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>Leads from what is missing in an escalation to the page on which to write it.</summary>
public sealed class EscalationFindingLinks : IFindingLinks
{
    public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit)
    {
        if (place is not EscalationPlace { Answer: var answer } || record is not EscalationHeader header)
        {
            return null;
        }

        return answer switch
        {
            _ when !canEdit => header.Address,
            nameof(Escalation.ViewStatement) => EscalationLinks.Step(header.Number, "view"),
            nameof(Escalation.Sources) => $"{header.Address}#sources",
            nameof(EscalationTerms.Actions) or nameof(EscalationTerms.Milestones) => $"{header.Address}#in-hand",
            _ => $"{EscalationLinks.Step(header.Number, "timeline")}#Form.{answer}",
        };
    }
}

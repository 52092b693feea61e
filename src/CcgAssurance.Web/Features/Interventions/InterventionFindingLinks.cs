using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>Leads from what is missing in a case for intervention to the page on which to write it.</summary>
public sealed class InterventionFindingLinks : IFindingLinks
{
    public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit)
    {
        if (place is CaseForDomainPlace { Domain: var domain } && record is QuarterHeader quarter)
        {
            return InterventionLinks.For(quarter.Key.Ccg, domain);
        }

        if (place is not InterventionPlace { Answer: var answer, Step: var step, Direction: var direction }
            || record is not InterventionHeader header)
        {
            return null;
        }

        return (answer, direction) switch
        {
            _ when !canEdit => header.Address,
            (nameof(DirectionVersion.Requirements), _) => $"{header.Address}#directions",
            (nameof(InterventionCase.Directions), _) => $"{header.Address}#directions",
            (_, { } id) => $"{InterventionLinks.Direction(header.Number, id)}#Form.{answer}",
            (nameof(InterventionCase.Contacts), _) => $"{header.Address}#step-{(int)InterventionStep.AssuranceMeeting}",
            (nameof(InterventionCase.Reviewers), _) => $"{header.Address}#step-{(int)InterventionStep.ConsistencyReview}",
            (nameof(InterventionCase.Evidence), _) when step is null => $"{header.Address}#about",
            (null, _) => step is { } whole ? $"{header.Address}#step-{(int)whole}" : header.Address,
            _ => $"{InterventionLinks.Step(header.Number, step!.Value)}#Form.{answer}",
        };
    }
}

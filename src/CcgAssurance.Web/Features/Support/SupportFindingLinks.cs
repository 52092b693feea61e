using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Support;

/// <summary>Leads from what is missing in the terms of a package to the page on which to write it.</summary>
public sealed class SupportFindingLinks : IFindingLinks
{
    public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit)
    {
        if (place is not SupportPlace { Answer: var answer } || record is not SupportHeader header)
        {
            return null;
        }

        return answer switch
        {
            _ when !canEdit => header.Address,
            nameof(SupportTerms.Measures) => $"{header.Address}#measures",
            nameof(SupportTerms.Indicators) => $"{header.Address}#indicators",
            nameof(SupportTerms.Restrictions) => $"{header.Address}#restrictions",
            nameof(SupportTerms.Trajectories) => $"{header.Address}#trajectories",
            nameof(SupportTerms.Factors) => SupportLinks.Factors(header.Key),
            nameof(SupportPackage.NextDiscussionOn) => SupportLinks.Step(header.Key, "discussion"),
            _ => $"{SupportLinks.Terms(header.Key)}#Form.{answer}",
        };
    }
}

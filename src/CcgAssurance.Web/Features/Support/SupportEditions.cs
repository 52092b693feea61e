using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Features.Support;

/// <summary>Who sees which edition of the terms.</summary>
internal static class SupportEditions
{
    /// <summary>What is being written, or never went further, is for the area team alone.</summary>
    public static readonly TermsStage[] ForTheAreaTeam = [TermsStage.Draft, TermsStage.Discarded];

    /// <summary>
    /// The editions that somebody sees, the latest first: the area team all, the group what was proposed, region and national team what was
    /// agreed.
    /// </summary>
    [Rule("R180", "R256")]
    public static IReadOnlyList<SupportTerms> EditionsFor(this SupportPackage package, Actor actor) =>
    [
        .. package.Terms
            .Where(terms => RecordVisibility.Support.For(actor.Role.Level()) switch
            {
                SeenFrom.Drafted => true,
                SeenFrom.Proposed or SeenFrom.Issued or SeenFrom.PutToCcg => !ForTheAreaTeam.Contains(terms.Stage),
                SeenFrom.Agreed => terms.Stage == TermsStage.Agreed,
            })
            .OrderByDescending(terms => terms.Edition),
    ];
}

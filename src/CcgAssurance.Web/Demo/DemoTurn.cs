using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Demo;

/// <summary>What a step needs to know when its turn has come: the quarter's key, what a person would have seen of it, and the actor.</summary>
public sealed record DemoTurn(QuarterHeader Quarter, Tokens Seen, Actor Actor, CancellationToken CancellationToken)
{
    public AssessmentId Id => Quarter.Id;
}

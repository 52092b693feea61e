using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Testing.Builders;

/// <summary>Complete answers for a case for intervention, for a test to start from and change.</summary>
public static class SampleCase
{
    /// <summary>A case about domain 3, on the route that waits for no escalation.</summary>
    public static OpeningAnswers Opening() => new()
    {
        Subject = "Surgery is not commissioned safely",
        Justification = "Nothing else protects patients.",
        Domains = [new DomainNumber(3)],
        Grounds = [InterventionGround.Failing],
        GroundReason = "The CCG does not commission surgery.",
        Route = InterventionRoute.SeriousPatientRisk,
        RiskStatement = "Patients were harmed.",
        Proportionality = "Only one function is directed.",
        Alternatives =
        [
            new(AlternativeKind.InformationRequest, null, "It was asked twice.", IsExhausted: true),
            new(AlternativeKind.Support, null, "It did not help.", IsExhausted: true),
            new(AlternativeKind.Escalation, null, "There was no time.", IsExhausted: false),
        ],
    };

    public static DirectionAnswers Direction() => new()
    {
        Powers = [InterventionPower.DirectFunctions],
        Text = "The CCG commissions surgery as set out below.",
        Functions = "Commissioning of surgery",
    };

    /// <summary>A direction whose functions another group carries out.</summary>
    public static DirectionAnswers DirectionBy(NamedCcg partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return Direction() with
        {
            Powers = [InterventionPower.ExerciseByBoardOrOtherCcg],
            CarriedOutBy = FunctionsCarriedOutBy.OtherCcg,
            OtherCcg = partner.Code,
            OtherCcgName = partner.Name,
            Capability = "It does so well.",
            Capacity = "It has a team.",
            Willingness = "It agreed in writing.",
            WhyNotNhsEngland = "NHS England is further away.",
        };
    }

    public static RequirementAnswers Requirement(DateOnly today) => new("Agree a plan for surgery.", today.AddDays(60), null, NeedsApproval: true);
}

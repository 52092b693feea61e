namespace CcgAssurance.Domain.Framework;

/// <summary>How the six steps are written for people (2014/15 operational guidance, para 59).</summary>
public static class InterventionStepText
{
    /// <summary>The step's name, without its number.</summary>
    [Rule("R205")]
    public static string DisplayText(this InterventionStep step) => step switch
    {
        InterventionStep.AssuranceMeeting => "Assurance meeting",
        InterventionStep.FormalRequest => "Formal letter and request for information",
        InterventionStep.SupportOptions => "Consideration of support options",
        InterventionStep.InterventionOptions => "Consideration of intervention options",
        InterventionStep.ConsistencyReview => "Regional and national consistency",
        InterventionStep.CommitteeApproval => "Summary report and draft directions for committee approval",
    };

    /// <summary>The rule that says what the step needs.</summary>
    [Rule("R206", "R208", "R209", "R210", "R212", "R213")]
    public static GuidanceRule Rule(this InterventionStep step) => step switch
    {
        InterventionStep.AssuranceMeeting => GuidanceRules.R206Step1AssuranceMeeting,
        InterventionStep.FormalRequest => GuidanceRules.R208Step2FormalRequest,
        InterventionStep.SupportOptions => GuidanceRules.R209Step3SupportOptions,
        InterventionStep.InterventionOptions => GuidanceRules.R210Step4InterventionOptions,
        InterventionStep.ConsistencyReview => GuidanceRules.R212Step5ConsistencyReview,
        InterventionStep.CommitteeApproval => GuidanceRules.R213Step6CommitteeApproval,
    };
}

namespace CcgAssurance.Domain.Framework;

// Statutory powers, requests for information and their register (Annex 4 and para 59).
public static partial class GuidanceRules
{
    public static GuidanceRule R177ResponseToEachRisk { get; } = Expected("R177", Guidance("Annex 4, Requiring documents"),
        "Every identified risk has an agreed and proportionate response, and risks without one are listed before a report is made final.");

    public static GuidanceRule R178 { get; } = Stated("R178", Guidance("Annex 4"),
        "The powers used in assurance are sections 14Z9, 14Z10, 14Z18, 14Z19 and 14Z21 of the National Health Service Act 2006.");

    public static GuidanceRule R179 { get; } = Expected("R179", Guidance("Annex 4"),
        "Every use of a statutory power records which power it is, how it is used and for what purpose.");

    public static GuidanceRule R180 { get; } = Expected("R180", Guidance("Annex 4"),
        "The CCG sees every use of a statutory power as it happens, apart from intervention under section 14Z21.");

    public static GuidanceRule R181 { get; } = Expected("R181", Guidance("Annex 4, Requiring documents"),
        "Asking for documents or an explanation is a routine response to an issue, which needs no escalation and no change of judgement.");

    public static GuidanceRule R182 { get; } = Stated("R182", Guidance("Annex 4, Requiring documents"),
        "A request can be linked to the risk or issue it helps to monitor.");

    public static GuidanceRule R183 { get; } = Expected("R183", Guidance("Annex 4, Requiring documents"),
        "A request for information never changes a domain judgement by itself.");

    public static GuidanceRule R184 { get; } = Expected("R184", Guidance("Annex 4, Requiring documents"),
        "Open and past requests are listed where the domain is judged.");

    public static GuidanceRule R185 { get; } = Expected("R185", Guidance("Annex 4, Requiring documents"),
        "Requests that stay unresolved are listed in any escalation of the same issue.");

    public static GuidanceRule R186 { get; } = Expected("R186", Guidance("Annex 4, Requiring documents"),
        "All requests are kept in one register that can show they are made consistently and fairly across CCGs.");

    public static GuidanceRule R187 { get; } = Expected("R187", Guidance("para 59, step 2"),
        "A formal request is a letter from the area team to the CCG after the conversation, asking for " +
        "information or assurance under section 14Z18, section 14Z19 or both.");

    public static GuidanceRule R188 { get; } = Stated("R188", Guidance("para 59, step 3"),
        "A request is closed with a finding on whether the reply gave enough assurance.");

    public static GuidanceRule R189 { get; } = Derived("R189", Guidance("Annex 4, Requiring documents"),
        "Entries in the register of requests cannot be deleted, and a correction is a new entry.");

    private static GuidanceRule[] RequestsRules =>
    [
        R177ResponseToEachRisk, R178, R179, R180, R181, R182, R183, R184, R185, R186, R187, R188,
        R189,
    ];
}

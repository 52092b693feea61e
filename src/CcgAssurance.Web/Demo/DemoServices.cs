using CcgAssurance.Web.Demo.Escalations;
using CcgAssurance.Web.Demo.Interventions;
using CcgAssurance.Web.Demo.Requests;

namespace CcgAssurance.Web.Demo;

/// <summary>Registers what plays the demo.</summary>
public static class DemoServices
{
    /// <summary>Adds the demo with a clock of its own.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoClock>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoLeads>();
        services.AddScoped<DemoConditions>();
        services.AddScoped<DemoNotices>();
        services.AddScoped<RequestPlayer>();
        services.AddScoped<DemoPlayback>();
        services.AddScoped<EscalationPlayer>();
        services.AddScoped<InterventionPlayer>();
        services.AddScoped<ConversationSteps>();
        services.AddScoped<SupportSteps>();
        services.AddScoped<RoundSteps>();
        services.AddScoped<ReportSteps>();
        services.AddScoped<QuarterPlayer>();
        services.AddScoped<DemoWorld>();
        return services;
    }
}

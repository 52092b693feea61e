using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Files;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Features.Account.Code;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Features.Account.Password;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Features.Requests.Steps;
using CcgAssurance.Web.Infrastructure.Binding;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Infrastructure.Notices;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Search;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.Timeline;
using CcgAssurance.Web.Infrastructure.Views;
using CcgAssurance.Web.Infrastructure.Work;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace CcgAssurance.Web.Startup;

/// <summary>Registers everything that the website is made of.</summary>
public static class WebServices
{
    /// <summary>Adds data, accounts, permissions, pages and, where it is on, the demo.</summary>
    public static void AddAssurance(this IServiceCollection services, AssuranceSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Cycle);
        services.AddAssuranceData(settings.Provider, settings.ConnectionString);
        services.AddClock(settings);
        services.AddAccounts(settings);
        services.AddPages();
        services.AddSiteCookies(settings.Mail.SiteAddress);
        services.AddRateLimits(settings.Limits);
        services.AddFeatureTypes();
        services.AddScoped(typeof(PartPages<,,>));
        services.AddScoped(typeof(StepPages<,>));
        services.AddScoped(typeof(RequestStepPages<>));
        services.AddSingleton<FindingAddresses>();
        services.AddSingleton<FormKeys>();
        services.AddSingleton<PostedAnswers>();
        services.AddSingleton<CarriedForms>();
        services.AddSingleton<IFileScanner, NoFileScanner>();
        services.AddSingleton<IDocumentRenderer, PdfRenderer>();
        services.AddSingleton<DocumentFiles>();
        services.AddSingleton<DocumentAnswers>();
        services.AddSingleton<AreaTeamContacts>();
        services.AddSingleton(settings.Mail);
        services.AddSingleton<IMailer, SmtpMailer>();
        services.AddHostedService<NoticeWorker>();
        services.AddSingleton<SecurityLog>();
        services.AddHostedService<SecurityLogWriter>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "application/schema+json"];
        });
        services.AddHealthChecks().AddCheck<DatabaseReadyCheck>("database", tags: [HealthTags.Ready]);
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("en-GB");
            options.SupportedCultures = options.SupportedUICultures = [CultureInfo.GetCultureInfo("en-GB")];
            options.RequestCultureProviders.Clear();
        });
    }

    private static void AddClock(this IServiceCollection services, AssuranceSettings settings)
    {
        if (settings.DemoEnabled)
        {
            services.AddDemo();
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
        }
    }

    private static void AddAccounts(this IServiceCollection services, AssuranceSettings settings)
    {
        services.AddDataProtection().SetApplicationName("CcgAssurance");
        services.AddSingleton(settings.Accounts);
        services.AddSingleton(provider => new WallClock(
            settings.DemoEnabled ? TimeProvider.System : provider.GetRequiredService<TimeProvider>()));
        services
            .AddIdentityCore<ApplicationUser>(options => options.User.RequireUniqueEmail = true)
            .AddEntityFrameworkStores<AssuranceDbContext>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<InvitationTokens>(PasswordLinks.InvitationProvider);
        services.RemoveAll<IPasswordValidator<ApplicationUser>>();
        services.AddScoped<IPasswordValidator<ApplicationUser>, PasswordRules>();
        services.Configure<DataProtectionTokenProviderOptions>(
            options => options.TokenLifespan = TimeSpan.FromHours(PasswordLinks.ResetHours));
        services.AddScoped<Sessions>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<AuthenticatorCodes>();
        services.AddScoped<PendingLogIns>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<LogInAnswer>();
        services.AddScoped<FirstAdministrator>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = SiteCookies.LogIn;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = UserSession.Longest;
            options.SlidingExpiration = false;
            options.LoginPath = AccountLinks.LogIn();
            options.ReturnUrlParameter = "returnUrl";
            options.EventsType = typeof(SessionCookie);
        }).AddSignOn(settings.Accounts, settings.Mail);
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void AddPages(this IServiceCollection services)
    {
        TextRules.UseFormLabels();
        services.AddAntiforgery();
        services
            .AddControllersWithViews(options =>
            {
                var facts = new RequestFactBinder();
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add<LostFormFilter>();
                options.Filters.Add<SentOnceFilter>();
                options.Filters.Add<RemovedRecordFilter>();
                options.Filters.Add<UnreadNoticesFilter>();
                options.Filters.Add<RedirectAddressFilter>();
                options.ModelBinderProviders.Insert(0, facts);
                options.ModelMetadataDetailsProviders.Add(facts);
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddControllersAsServices()
            .AddNhsBinding();
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationExpanders.Clear();
            options.ViewLocationExpanders.Add(new FeatureViewLocations());
        });
        // Dashes, accents and pound signs stay readable in the source of a page; what could be markup is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
    }

    /// <summary>
    /// Registers the queries, handlers, validators, work sources and search sources of the feature folders: the suffix of the name says
    /// what a class is.
    /// </summary>
    private static void AddFeatureTypes(this IServiceCollection services)
    {
        foreach (var type in typeof(WebServices).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.Name.EndsWith("Query", StringComparison.Ordinal) || type.Name.EndsWith("Handler", StringComparison.Ordinal))
            {
                services.AddScoped(type);
            }
            else if (type.IsAssignableTo(typeof(IWorkSource)))
            {
                services.AddScoped(typeof(IWorkSource), type);
            }
            else if (type.IsAssignableTo(typeof(IOverdueSource)))
            {
                services.AddScoped(typeof(IOverdueSource), type);
            }
            else if (type.IsAssignableTo(typeof(ITimelineSource)))
            {
                services.AddScoped(typeof(ITimelineSource), type);
            }
            else if (type.IsAssignableTo(typeof(ISearchSource)))
            {
                services.AddScoped(typeof(ISearchSource), type);
            }
            else if (type.IsAssignableTo(typeof(IFindingLinks)))
            {
                services.AddSingleton(typeof(IFindingLinks), type);
            }
            else if (type.GetInterfaces().FirstOrDefault(IsValidator) is { } validator)
            {
                services.AddSingleton(validator, type);
            }
        }
    }

    private static bool IsValidator(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidator<>);
}

using Microsoft.AspNetCore.Mvc.Filters;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>What is posted here is the content of a form that is still being typed, and will be sent later.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SendsNoFormAttribute : Attribute, IFilterMetadata;
